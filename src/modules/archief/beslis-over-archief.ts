import { dagenLater } from '../../kernel/clock.ts'
import { DomainError, nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { besluitOver, verzoekMet } from './archief.store.ts'
import { dagenOphalen, eisBeslisbaar } from './archief.ts'

/** Lets somebody take the archive out, for some days. Who decides sees nothing of what is in it. */
export async function staArchiefToe(ctx: TxContext, { id }: { id: string }): Promise<void> {
  await besluit(ctx, id, { toestand: 'toegestaan', tot: dagenLater(ctx.now, dagenOphalen) })
}

export async function weigerArchief(ctx: TxContext, { id }: { id: string }): Promise<void> {
  await besluit(ctx, id, { toestand: 'geweigerd', tot: null })
}

async function besluit(ctx: TxContext, id: string, wat: Parameters<typeof besluitOver>[2]): Promise<void> {
  const verzoek = await verzoekMet(ctx, id)
  if (!verzoek) throw nietGevonden()
  eisBeslisbaar(verzoek, ctx.actor.id!)
  if (!(await besluitOver(ctx, id, wat)))
    throw new DomainError('al-besloten', 409, 'Over dit verzoek is al besloten.')
  ctx.betreft(id, `archief.${wat.toestand}`)
}
