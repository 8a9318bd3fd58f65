import type { TxContext } from '../../platform/db/index.ts'
import { antwoordenTot } from './eenmalig.ts'
import { verwijderOudeKoppelsporen } from './token.store.ts'

/** Removes tokens that ran out, and answers of more than a day ago. */
export async function ruimKoppelsporenOp(ctx: TxContext): Promise<void> {
  await verwijderOudeKoppelsporen(ctx, antwoordenTot(ctx.now))
}
