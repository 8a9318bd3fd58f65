import { nieuwId } from '../../kernel/ids.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import type { Bewaard } from '../../web/verzoek.ts'
import { legWeg } from './bewaarde-invoer.store.ts'
import { verzegelInvoer } from './bewaarde-invoer.ts'
import { beeindigd, bewijsContext } from './sessie.ts'
import { sessieMetBewijs } from './toegang.store.ts'

/**
 * Keeps a form for the holder of a session, also of one that ran out: whose it was is known until its row is removed.
 * Not of a session that was ended on purpose, nor of an account that is switched off.
 */
export async function bewaarInvoer(
  unitOfWork: UnitOfWork,
  token: string,
  invoer: Bewaard,
  now: Date,
): Promise<boolean> {
  return await unitOfWork(bewijsContext('inloggen', 'toegang.invoer-bewaren', token, now), async (tx) => {
    const sessie = await sessieMetBewijs(tx)
    if (!sessie?.bevestigd || !sessie.actief || beeindigd(sessie)) return false
    const { accountId, gemeenteId } = sessie
    const id = nieuwId(now)
    const inhoud = verzegelInvoer(tx, { accountId, id }, { ...invoer, gemeenteId })
    return await legWeg(tx, { id, accountId, inhoud })
  })
}
