import { dagenLater } from '../../kernel/clock.ts'
import { hash, nieuwToken } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { bewaarUitnodiging } from './toegang.store.ts'

/** A link that makes one account, once, within a week. The token is in the link alone; the database has its hash. */
export async function nodigUit(
  ctx: TxContext,
  invoer: { organisatieId: string; rollen: readonly string[] },
): Promise<string> {
  const token = nieuwToken()
  await bewaarUitnodiging(ctx, {
    tokenHash: hash(token),
    organisatieId: invoer.organisatieId,
    rollen: invoer.rollen.join(','),
    verlooptOp: dagenLater(ctx.now, 7),
  })
  return token
}
