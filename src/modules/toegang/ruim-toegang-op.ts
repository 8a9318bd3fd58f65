import type { TxContext } from '../../platform/db/index.ts'
import { bewaardVanaf } from './bewaarde-invoer.ts'
import { verwijderOudeInvoer, verwijderOudeSessies } from './ruim-toegang-op.store.ts'
import { stilMinuten } from './sessie.ts'

/** Removes kept text of a day ago, and sessions that were over a day ago: until then they tell whose text it was. */
export async function ruimToegangOp(ctx: TxContext): Promise<void> {
  const grens = bewaardVanaf(ctx.now)
  await verwijderOudeInvoer(ctx, grens)
  await verwijderOudeSessies(ctx, {
    verlopenVoor: grens,
    gezienVoor: new Date(grens.getTime() - stilMinuten * 60_000),
  })
}
