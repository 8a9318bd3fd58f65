import type { UnitOfWork } from '../../platform/db/index.ts'
import { bevestig, type Halverwege } from './bevestig.ts'
import type { Binnen } from './open-sessie.ts'
import { paktPasskey } from './passkey.ts'
import type { RelyingParty } from './relying-party.ts'

/** Second step with a passkey. */
export async function bevestigMetPasskey(
  unitOfWork: UnitOfWork,
  rp: RelyingParty,
  { antwoord, ...half }: Halverwege & { antwoord: unknown },
  now: Date,
): Promise<Binnen> {
  const onjuist = { veld: 'passkey', tekst: 'De passkey is niet herkend. Probeer het opnieuw.' }
  return await bevestig(unitOfWork, half, now, onjuist, (tx, { accountId }) =>
    paktPasskey(tx, rp, accountId, antwoord),
  )
}
