import type { TxContext } from '../../platform/db/index.ts'
import { eigenAccount } from './bekijk-mijn-account.ts'
import { issuersVan } from './oidc/identiteit.store.ts'
import type { Inlogdienst } from './oidc/inlogdienst.ts'
import type { Inlogdiensten } from './oidc/inlogdiensten.ts'
import { passkeysVan } from './passkey.store.ts'
import { vraagOmPasskey } from './passkey.ts'
import type { RelyingParty } from './relying-party.ts'

/** How this account can prove again who holds it; `passkey` is what the browser needs for one. */
export type Bewijsmiddelen = { wachtzin: boolean; passkey: string | null; diensten: Inlogdienst[] }

/** For who is signed in. `tx` shows her session, for which the passkey is asked. */
export async function bekijkBewijsmiddelen(
  tx: TxContext,
  rp: RelyingParty,
  { alle }: Inlogdiensten,
): Promise<Bewijsmiddelen> {
  const { id, wachtwoordHash, totpGeheim } = await eigenAccount(tx)
  const passkeys = await passkeysVan(tx, id)
  const issuers = await issuersVan(tx, id)
  return {
    wachtzin: wachtwoordHash !== null && totpGeheim !== null,
    passkey: passkeys.length > 0 ? await vraagOmPasskey(tx, rp, passkeys) : null,
    diensten: alle.filter(({ issuer }) => issuers.includes(issuer)),
  }
}
