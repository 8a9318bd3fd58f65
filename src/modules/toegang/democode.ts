import type { UnitOfWork } from '../../platform/db/index.ts'
import { bewijsContext } from './sessie.ts'
import { sessieMetBewijs } from './toegang.store.ts'
import { totpNu } from './totp.ts'

/** The code of who passed the first factor, for a database that was made as a demo. */
export async function democode(unitOfWork: UnitOfWork, token: string, now: Date): Promise<string | null> {
  return await unitOfWork(bewijsContext('inloggen', 'toegang.inloggen', token, now), async (tx) => {
    const sessie = await sessieMetBewijs(tx)
    if (!sessie?.totpGeheim) return null
    const geheim = tx.bos.ontzegelVoorInstallatie(
      `toegang.account.totp_geheim ${sessie.accountId}`,
      sessie.totpGeheim,
    )
    return totpNu(geheim.toString(), now)
  })
}
