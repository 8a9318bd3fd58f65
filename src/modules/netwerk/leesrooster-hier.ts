import type { TxContext } from '../../platform/db/index.ts'
import type { Loket } from './leestijd.schema.ts'
import { type Leesrooster, leesrooster } from './leestijd.ts'
import { codeVanGemeente } from './netwerk.store.ts'
import type { Regio } from './regio.schema.ts'

/** The reading hours of a desk in the municipality of this work. */
export async function leesroosterHier(ctx: TxContext, regio: Regio, loket: Loket): Promise<Leesrooster> {
  return leesrooster(regio, await codeVanGemeente(ctx, ctx.gemeenteId!), loket)
}
