import type { UnitOfWork } from '../../platform/db/index.ts'
import type { Ingelogde } from '../../web/verzoek.ts'
import { beeindigd, bewijsContext, verlopen } from './sessie.ts'
import { rollenVan, sessieMetBewijs, werkSessieBij } from './toegang.store.ts'

/** Who holds this session now, with the roles that hold now; `null` when it ended. */
export async function ingelogde(unitOfWork: UnitOfWork, token: string, now: Date): Promise<Ingelogde | null> {
  return await unitOfWork(bewijsContext('inloggen', 'toegang.sessie', token, now), async (tx) => {
    const sessie = await sessieMetBewijs(tx)
    if (!sessie?.bevestigd || !sessie.actief) return null
    // The row of a session that ran out stays for a day: it still tells whose text may be kept.
    if (beeindigd(sessie) || verlopen(sessie, now)) return null
    const rollen = await rollenVan(tx, sessie.accountId)
    const gemeenten = [
      ...new Map(rollen.map((r) => [r.gemeenteId, { id: r.gemeenteId, naam: r.gemeente }])).values(),
    ]
    const hier = gemeenten.find((g) => g.id === sessie.gemeenteId) ?? gemeenten[0]
    if (!hier) return null
    if (now.getTime() - sessie.gezienOp.getTime() > 60_000) await werkSessieBij(tx, { gezienOp: now })
    const { accountId, naam, organisatieId, organisatie, bewezenOp } = sessie
    const hiero = rollen.filter((r) => r.gemeenteId === hier.id).map((r) => r.rol)
    return {
      accountId,
      naam,
      organisatieId,
      organisatie,
      gemeenteId: hier.id,
      gemeente: hier.naam,
      gemeenten,
      rollen: hiero,
      bewezenOp,
    }
  })
}
