import { DomainError, nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { houdAccountVast } from './eigen-account.store.ts'
import { inlogmiddelVeranderd } from './meld-inlogmiddel.ts'
import { passkeysVan, verwijderPasskeyrij } from './passkey.store.ts'

/** Takes a passkey away, but never the last second step: of two who take the last two at once, one is refused. */
export async function verwijderPasskey(tx: TxContext, { id }: { id: string }): Promise<void> {
  const accountId = tx.actor.id!
  const account = await houdAccountVast(tx, accountId)
  const passkeys = await passkeysVan(tx, accountId)
  if (!account || !passkeys.some((passkey) => passkey.id === id)) throw nietGevonden()
  if (passkeys.length === 1 && !account.heeftTotp) throw enige()
  await verwijderPasskeyrij(tx, { id, accountId })
  await inlogmiddelVeranderd(tx, 'toegang.passkey-weg')
}

function enige(): DomainError {
  return new DomainError(
    'enige-tweede-stap',
    400,
    'Dit is uw enige tweede stap. Maak eerst een andere passkey, of zet een app klaar.',
  )
}
