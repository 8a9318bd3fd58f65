import type { Hono } from 'hono'
import type { Klok } from '../kernel/clock.ts'
import { maakContext, systeem } from '../kernel/context.ts'
import type { UnitOfWork } from '../platform/db/index.ts'

/** For a load balancer: `/gezond` says that the process lives, `/gereed` that it can store a report. */
export function gezondheid(app: Hono, unitOfWork: UnitOfWork, klok: Klok): void {
  app.get('/gezond', (c) => c.json({ status: 'gezond' }))
  app.get('/gereed', async (c) => {
    const ctx = maakContext({
      actor: systeem,
      doel: 'inrichten',
      verwerking: 'gereed',
      spoor: 'geen',
      now: klok(),
    })
    const gereed = await unitOfWork(ctx, async () => true).catch(() => false)
    return c.json({ status: gereed ? 'gereed' : 'niet gereed' }, gereed ? 200 : 503)
  })
}
