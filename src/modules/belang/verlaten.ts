import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { type Alarm, type Dossier, leesBezetting, wieErZijn } from '../toegang/index.ts'
import { dossiersMetUitsluiting, uitgesloten } from './belang.store.ts'

/** `door`: the waarnemer who has to be granted it. `alarm`: nobody at all can handle it. */
export type Overname = { dossier: Dossier; door: string | null; alarm: boolean }

/**
 * Who handles each of these dossiers, when everybody here is kept out of it. A hulpvraag never goes to the waarnemer: she
 * is of the safety side.
 */
export async function wieNeemtOver(ctx: TxContext, dossiers: readonly Dossier[]): Promise<Overname[]> {
  const { aanwezig, waarnemer, neemtWaar } = await leesBezetting(ctx)
  const zorg = dossiers.some(({ soort }) => soort === 'hulpvraag')
    ? await wieErZijn(ctx, 'zorgcoordinator')
    : []
  const buiten = await uitgesloten(
    ctx,
    dossiers.map(({ id }) => id),
  )
  const waar = waarnemer?.actief && waarnemer.houdtElders ? waarnemer.accountId : null
  return dossiers.map((dossier) => {
    const weg = new Set(buiten.filter((rij) => rij.dossierId === dossier.id).map((rij) => rij.accountId))
    const hulp = dossier.soort === 'hulpvraag'
    const verlaten = (hulp ? zorg : aanwezig).every((accountId) => weg.has(accountId))
    const kan = verlaten && !hulp && waar && !weg.has(waar) ? waar : null
    // With nobody left she has the whole municipality already, and needs no grant.
    return { dossier, door: neemtWaar === kan ? null : kan, alarm: verlaten && !kan }
  })
}

/** For the first page of the FG. */
export const alarmVerlaten: Alarm = {
  kop: 'Een dossier dat niemand kan behandelen',
  tekst: 'Iedereen die dit werk doet, moet erbuiten blijven, en er is geen waarnemer die het over kan nemen.',
  paginas: ['/fg/belangen'],
  gaatAf: async (ctx) => (await verlatenDossiers(ctx)).length > 0,
}

/** For the FG: the dossiers that nobody can handle now. */
export async function verlatenDossiers(ctx: TxContext): Promise<Dossier[]> {
  return await alsSysteem(ctx, { doel: 'belang', verwerking: 'belang.verlaten' }, async (eigen) => {
    const dossiers = await dossiersMetUitsluiting(eigen)
    if (dossiers.length === 0) return []
    return (await wieNeemtOver(eigen, dossiers)).filter(({ alarm }) => alarm).map(({ dossier }) => dossier)
  })
}
