import { DomainError } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { inlogmiddelVeranderd } from './meld-inlogmiddel.ts'
import { leesNieuwePasskey, voegPasskeyBij } from './passkey.ts'
import type { RelyingParty } from './relying-party.ts'

/** One more passkey for who is signed in. `tx` shows the session for which the question was asked. */
export async function voegPasskeyToe(
  tx: TxContext,
  rp: RelyingParty,
  invoer: { naam: string; passkey: unknown },
): Promise<void> {
  const passkey = await leesNieuwePasskey(tx, rp, invoer.passkey)
  if (!passkey)
    throw new DomainError(
      'passkey-onjuist',
      400,
      'De passkey is niet goed overgekomen. Maak hem opnieuw.',
      'passkey',
    )
  await voegPasskeyBij(tx, tx.actor.id!, passkey, invoer.naam)
  await inlogmiddelVeranderd(tx, 'toegang.passkey-erbij')
}
