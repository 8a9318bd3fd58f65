import { schrijfLogboek, type TxContext } from '../../platform/db/index.ts'
import { zetKlaar } from '../../platform/jobs/zet-klaar.store.ts'

/** Tells the holder that somebody signed in on a device that Baken did not know: a mail without content, and a line. */
export async function nieuwToestel(tx: TxContext, accountId: string): Promise<void> {
  await zetKlaar(tx, 'mail', { soort: 'nieuw-toestel', accountId })
  await schrijfLogboek(tx.db, tx, [{ dossierId: null, wat: 'toegang.nieuw-toestel' }])
}
