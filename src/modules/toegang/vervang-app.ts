import { DomainError } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { eigenAccount } from './bekijk-mijn-account.ts'
import { zetTotpGeheim } from './eigen-account.store.ts'
import { inlogmiddelVeranderd } from './meld-inlogmiddel.ts'
import { totpGeheimVoor, totpStap, verzegelTotpGeheim } from './totp.ts'

/** The secret for a new app: another one after each change, the same for as long as the page is open. */
export async function nieuwAppgeheim(tx: TxContext, sessie: string): Promise<string> {
  const { totpGeheim } = await eigenAccount(tx)
  return totpGeheimVoor(tx, sessie, totpGeheim?.toString('hex') ?? 'geen')
}

/** Sets up an app for codes, in place of the one of before. */
export async function vervangApp(tx: TxContext, invoer: { sessie: string; code: string }): Promise<void> {
  const geheim = await nieuwAppgeheim(tx, invoer.sessie)
  if (totpStap(geheim, invoer.code, tx.now) === null)
    throw new DomainError(
      'code-onjuist',
      400,
      'Deze code klopt niet. Kijk of de sleutel goed in uw app staat.',
      'code',
    )
  await zetTotpGeheim(tx, tx.actor.id!, verzegelTotpGeheim(tx, tx.actor.id!, geheim))
  await inlogmiddelVeranderd(tx, 'toegang.app')
}
