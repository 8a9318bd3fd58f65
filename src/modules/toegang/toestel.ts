import { dagenLater } from '../../kernel/clock.ts'
import { hash, nieuwToken } from '../../platform/crypto/index.ts'
import type { TxContext, UnitOfWork } from '../../platform/db/index.ts'
import type { Koekje } from '../../web/verzoek.ts'
import { nieuwToestel } from './meld-nieuw-toestel.ts'
import { bewijsContext } from './sessie.ts'
import { accountsVanToestel, bewaarToestel, verlengToestel } from './toestel.store.ts'

/** The cookie of a browser in which somebody signed in. It opens nothing: it only keeps guessers' delays away. */
export const toestelkoekje = '__Host-toestel'
const dagen = 180

export function alsToestelkoekje(waarde: string): Koekje {
  return { naam: toestelkoekje, waarde, maxAge: dagen * 86_400 }
}

/** The accounts that this browser is known for. */
export async function kentToestel(
  unitOfWork: UnitOfWork,
  toestel: string | undefined,
  now: Date,
): Promise<string[]> {
  if (!toestel) return []
  return await unitOfWork(bewijsContext('inloggen', 'toegang.toestel', toestel, now), accountsVanToestel)
}

/**
 * Remembers this browser for the account, for half a year from now, and gives the value of its cookie. A value that we
 * did not give out ourselves is never taken over. `ctx` shows the hash of the cookie as its `bewijs`.
 */
export async function onthoudToestel(
  ctx: TxContext,
  accountId: string,
  toestel: string | undefined,
): Promise<string> {
  const bekend = toestel ? await accountsVanToestel(ctx) : []
  const token = bekend.length > 0 ? toestel! : nieuwToken()
  const rij = { tokenHash: hash(token), accountId, verlooptOp: dagenLater(ctx.now, dagen) }
  if (token !== toestel || !(await verlengToestel(ctx, rij))) await bewaarToestel(ctx, rij)
  if (!bekend.includes(accountId)) await nieuwToestel(ctx, accountId)
  return token
}
