import { maakContext, systeem } from '../../kernel/context.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { ruimInlogsporen } from './inlogsporen.store.ts'
import { vergetenVoor } from './poging.ts'

/** Attempts of more than a day ago, challenges and known browsers past their time: gone, of whomever they were. */
export async function ruimInlogsporenOp(unitOfWork: UnitOfWork, now: Date): Promise<void> {
  const ctx = maakContext({
    actor: systeem,
    doel: 'vernietigen',
    verwerking: 'toegang.opruimen',
    spoor: 'geen',
    now,
  })
  await unitOfWork(ctx, (tx) => ruimInlogsporen(tx, vergetenVoor(now)))
}
