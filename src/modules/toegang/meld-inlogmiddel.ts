import { schrijfLogboek, type TxContext } from '../../platform/db/index.ts'
import { zetKlaar } from '../../platform/jobs/zet-klaar.store.ts'

/** Somebody changed how she signs in: a line, and a mail without content, because it may not have been her. */
export async function inlogmiddelVeranderd(tx: TxContext, wat: string): Promise<void> {
  await zetKlaar(tx, 'mail', { soort: 'inlogmiddel', accountId: tx.actor.id! })
  await schrijfLogboek(tx.db, tx, [{ dossierId: null, wat }])
}
