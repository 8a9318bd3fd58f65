import { hash } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { type Telling, tellingVan } from './neem-poging.ts'

/** The count of passphrases typed for this name: one for each browser that the account is known on, one for all others. */
export function wachtzinTelling(ctx: TxContext, naamHash: Buffer, toestel: string | undefined): Telling {
  return toestel
    ? tellingVan(ctx, 'bekend toestel', naamHash, hash(toestel))
    : tellingVan(ctx, 'onbekend toestel', naamHash)
}

/** The count of codes typed by who knew the passphrase. */
export function codeTelling(ctx: TxContext, accountId: string, toestel: string | undefined): Telling {
  return tellingVan(ctx, 'code', accountId, toestel ? hash(toestel) : 'onbekend')
}
