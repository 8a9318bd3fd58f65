import type { TxContext } from '../../platform/db/index.ts'
import { halveSessie } from './bevestig.ts'
import { telHerstelcodes } from './herstelcode.store.ts'
import { passkeysVan } from './passkey.store.ts'
import { vraagOmPasskey } from './passkey.ts'
import type { RelyingParty } from './relying-party.ts'

/** The ways to the second step that this account has; `passkey` is what the browser needs for one. */
export type TweedeStap = { code: boolean; passkey: string | null; herstelcode: boolean }

/** Only who typed the right passphrase learns what the account has; `null` for everybody else. */
export async function bekijkTweedeStap(tx: TxContext, rp: RelyingParty): Promise<TweedeStap | null> {
  const sessie = await halveSessie(tx)
  if (!sessie) return null
  const passkeys = await passkeysVan(tx, sessie.accountId)
  return {
    code: sessie.totpGeheim !== null,
    passkey: passkeys.length > 0 ? await vraagOmPasskey(tx, rp, passkeys) : null,
    herstelcode: (await telHerstelcodes(tx, sessie.accountId)) > 0,
  }
}
