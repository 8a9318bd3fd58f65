import { nieuwId } from '../../../kernel/ids.ts'
import { hash } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { inlognaamBewijs } from '../sessie.ts'
import { bewaarAccount } from '../toegang.store.ts'
import { bewaarIdentiteit } from './identiteit.store.ts'
import { identiteitId } from './identiteit.ts'
import { type Claims, type Inlogdienst, naamUitClaims } from './inlogdienst.ts'

/** An account without a passphrase. Its inlognaam is ours: a name from elsewhere could be that of somebody here. */
export async function maakAccountMetIdentiteit(
  ctx: TxContext,
  { dienst, claims, organisatieId }: { dienst: Inlogdienst; claims: Claims; organisatieId: string },
): Promise<string> {
  const id = nieuwId(ctx.now)
  const inlognaam = `${dienst.code}/${id}`
  await bewaarAccount(ctx, {
    id,
    organisatieId,
    inlognaam,
    inlognaamHash: hash(inlognaamBewijs(inlognaam)),
    naam: naamUitClaims(claims),
    wachtwoordHash: null,
    totpGeheim: null,
  })
  await bewaarIdentiteit(ctx, { id: identiteitId(dienst, claims), accountId: id, issuer: dienst.issuer })
  return id
}
