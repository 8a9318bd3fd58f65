import type { UnitOfWork } from '../../platform/db/index.ts'
import { bevestig, type Halverwege } from './bevestig.ts'
import { gebruikHerstelcode } from './herstelcode.ts'
import type { Binnen } from './open-sessie.ts'

/** Second step with one of the ten codes on paper, each of which works once. */
export async function bevestigMetHerstelcode(
  unitOfWork: UnitOfWork,
  { herstelcode, ...half }: Halverwege & { herstelcode: string },
  now: Date,
): Promise<Binnen> {
  const onjuist = {
    veld: 'herstelcode',
    tekst: 'Deze herstelcode klopt niet, of is al gebruikt. Kijk goed, of neem een andere.',
    hoe: 'toegang.inloggen-met-herstelcode',
  }
  return await bevestig(unitOfWork, half, now, onjuist, (tx, { accountId }) =>
    gebruikHerstelcode(tx, accountId, herstelcode),
  )
}
