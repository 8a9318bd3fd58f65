import type { UnitOfWork } from '../../platform/db/index.ts'
import type { Ingelogde } from '../../web/verzoek.ts'
import { beeindigd, bewijsContext, verlopen } from './sessie.ts'
import { rollenVan, sessieMetBewijs, werkSessieBij } from './toegang.store.ts'
import { geleendeRollen } from './vervanging/geleende-rollen.ts'
import { aansprakenVan } from './vervanging/vervanging.store.ts'

/** Who holds this session now, with the roles that hold now, her own and those of others; `null` when it ended. */
export async function ingelogde(unitOfWork: UnitOfWork, token: string, now: Date): Promise<Ingelogde | null> {
  const houder = await unitOfWork(bewijsContext('inloggen', 'toegang.sessie', token, now), async (tx) => {
    const sessie = await sessieMetBewijs(tx)
    if (!sessie?.bevestigd || !sessie.actief) return null
    // The row of a session that ran out stays for a day: it still tells whose text may be kept.
    if (beeindigd(sessie) || verlopen(sessie, now)) return null
    const { accountId } = sessie
    const eigen = await rollenVan(tx, accountId)
    const aanspraken = await aansprakenVan(tx, accountId)
    if (eigen.length + aanspraken.length === 0) return null
    if (now.getTime() - sessie.gezienOp.getTime() > 60_000) await werkSessieBij(tx, { gezienOp: now })
    return { sessie, accountId, eigen, aanspraken }
  })
  if (!houder) return null
  const { sessie, accountId, eigen } = houder
  const geleend = await geleendeRollen(unitOfWork, houder, now)
  const rollen = [...eigen, ...geleend]
  const gemeenten = [
    ...new Map(rollen.map((r) => [r.gemeenteId, { id: r.gemeenteId, naam: r.gemeente }])).values(),
  ]
  const hier = gemeenten.find((g) => g.id === sessie.gemeenteId) ?? gemeenten[0]
  if (!hier) return null
  const { naam, organisatieId, organisatie, bewezenOp } = sessie
  const hiero = <R extends { gemeenteId: string }>(rij: R) => rij.gemeenteId === hier.id
  return {
    accountId,
    naam,
    organisatieId,
    organisatie,
    gemeenteId: hier.id,
    gemeente: hier.naam,
    gemeenten,
    rollen: rollen.filter(hiero).map((r) => r.rol),
    geleend: geleend.filter(hiero).map(({ rol, namens }) => ({ rol, namens })),
    bewezenOp,
  }
}
