import { nieuwId } from '../../kernel/ids.ts'
import { hash } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { inlognaamBewijs } from './sessie.ts'
import { bewaarAccount } from './toegang.store.ts'
import { verzegelTotpGeheim } from './totp.ts'

/** An account without an invitation: for the demo and the tests. `wachtwoordHash` is made before the transaction. */
export async function maakAccount(
  ctx: TxContext,
  invoer: {
    organisatieId: string
    inlognaam: string
    naam: string
    wachtwoordHash: string
    totpGeheim: string
  },
): Promise<string> {
  const id = nieuwId(ctx.now)
  await bewaarAccount(ctx, {
    ...invoer,
    id,
    totpGeheim: verzegelTotpGeheim(ctx, id, invoer.totpGeheim),
    inlognaamHash: hash(inlognaamBewijs(invoer.inlognaam)),
  })
  return id
}
