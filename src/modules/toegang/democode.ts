import type { UnitOfWork } from '../../platform/db/index.ts'
import { bewijsContext } from './sessie.ts'
import { sessieMetBewijs } from './toegang.store.ts'
import { openTotpGeheim, totpNu } from './totp.ts'

/** The code of who passed the first factor, for a database that was made as a demo. */
export async function democode(unitOfWork: UnitOfWork, token: string, now: Date): Promise<string | null> {
  return await unitOfWork(bewijsContext('inloggen', 'toegang.inloggen', token, now), async (tx) => {
    const sessie = await sessieMetBewijs(tx)
    const geheim = sessie && openTotpGeheim(tx, sessie.accountId, sessie.totpGeheim)
    return geheim ? totpNu(geheim, now) : null
  })
}
