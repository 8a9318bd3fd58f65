import type { TxContext } from '../../platform/db/index.ts'
import { houdAccountVast } from './eigen-account.store.ts'
import { vervangHerstelcodes } from './herstelcode.ts'
import { inlogmiddelVeranderd } from './meld-inlogmiddel.ts'

/** Ten new recovery codes for who is signed in; the old ones open nothing any more. */
export async function vernieuwHerstelcodes(tx: TxContext): Promise<string[]> {
  await houdAccountVast(tx, tx.actor.id!)
  const codes = await vervangHerstelcodes(tx, tx.actor.id!)
  await inlogmiddelVeranderd(tx, 'toegang.herstelcodes')
  return codes
}
