import { anoniem, type Context, maakContext, systeem } from '../../src/kernel/context.ts'
import { nieuwId } from '../../src/kernel/ids.ts'
import { merkAan } from '../../src/modules/belang/merk-aan.ts'
import { dienIn } from '../../src/modules/melding/index.ts'
import { regioVan, rolbotsingen, rolcodes } from '../../src/modules/netwerk/index.ts'
import { verleen } from '../../src/modules/toegang/index.ts'
import {
  beeindig,
  bewaarVervanging,
  bewaarWaarneming,
} from '../../src/modules/toegang/vervanging/vervanging.store.ts'
import type { TxContext } from '../../src/platform/db/index.ts'
import { sessiekoekje } from '../../src/web/diensten.ts'
import type { Uitslag } from './gegevens.ts'
import { type Bezoeker, bezoekerMet, type Deel, nieuweSessie, proefElkPad } from './paden.ts'

const dag = 86_400_000
const bureau = 'aandachtsfunctionaris'
const nooit = ['beheerder', 'partner', 'medewerker']

/** Who stands in, who is kept out, who was granted one dossier: over real requests, against a table written by hand. */
export async function proefInvallers(deel: Deel): Promise<Uitslag> {
  const paden = await proefElkPad(deel, await vervangers(deel))
  const dossiers = await proefDossiers(deel)
  return {
    cells: paden.cells + dossiers.cells,
    violations: paden.violations + dossiers.violations,
    schendingen: [...paden.schendingen, ...dossiers.schendingen],
    hints: [],
  }
}

type Periode = { van: number; tot: number; einde?: true }
const perioden: Record<string, Periode> = {
  loopt: { van: -1, tot: 1 },
  'nog niet': { van: 1, tot: 2 },
  voorbij: { van: -2, tot: -1 },
  beeindigd: { van: -1, tot: 1, einde: true },
}

/** A medewerker who stands in for every role; and, for one role, one whose time is not now. */
async function vervangers(deel: Deel): Promise<Bezoeker[]> {
  const wie: Bezoeker[] = []
  for (const rol of rolcodes.filter((code) => !nooit.includes(code)))
    for (const [naam, periode] of Object.entries(perioden))
      if (naam === 'loopt' || rol === bureau) wie.push(await vervanger(deel, rol, periode))
  return wie
}

async function vervanger(deel: Deel, rol: string, { van, tot, einde }: Periode): Promise<Bezoeker> {
  const voor = await bezoekerMet(deel, rol)
  const wie = await bezoekerMet(deel, 'medewerker')
  const moment = (verschil: number) => new Date(deel.now.getTime() + verschil * dag)
  const botst = await als(deel, voor.gemeenteId, 'beheerder', 'beheer', async (ctx) => {
    const rij = { accountId: wie.accountId, voorId: voor.accountId, rol, van: moment(van), tot: moment(tot) }
    const id = await bewaarVervanging(ctx, rij)
    if (einde) await beeindig(ctx, id)
    return rolbotsingen(await regioVan(ctx), ['medewerker', rol]).length > 0
  })
  const geldt = van < 0 && tot > 0 && !einde && !botst
  return { ...wie, rollen: geldt ? ['medewerker', rol] : ['medewerker'] }
}

type Kans = { wie: Bezoeker; opent: boolean; wat: string }

/** One melding, and everybody who might open it. The last municipality of the region, where nobody else is. */
async function proefDossiers(deel: Deel): Promise<Uitslag> {
  const eigen = await bezoekerMet(deel, bureau, 1)
  const { gemeenteId } = eigen
  const id = await melding(deel, gemeenteId)
  const soort = 'melding' as const
  const nieuw = (rol: string, welke: number) => bezoekerMet(deel, rol, welke)
  const geef = (wie: Bezoeker, rol: string, uren: number, dossier = id) =>
    als(deel, gemeenteId, 'systeem', rol === bureau ? 'belang' : 'noodtoegang', (ctx) =>
      verleen(ctx, {
        ...{ accountId: wie.accountId, dossier: { soort, id: dossier }, rol },
        tot: new Date(deel.now.getTime() + uren * 3_600_000),
      }),
    )
  const buiten = await nieuw(bureau, 1)
  const gegeven = await nieuw(bureau, 2)
  const nood = await nieuw('jurist', 1)
  const noodVoorbij = await nieuw('jurist', 1)
  const allebei = await nieuw('jurist', 1)
  const anderDossier = await nieuw('jurist', 1)
  const waarnemer = await nieuw(bureau, 2)
  for (const wie of [buiten, allebei])
    await als(deel, gemeenteId, wie.accountId, 'beoordelen', (ctx) => merkAan(ctx, [{ soort, id }], 'zelf'))
  await geef(nood, 'noodtoegang', 1)
  await geef(allebei, 'noodtoegang', 1)
  await geef(noodVoorbij, 'noodtoegang', -1)
  await geef(anderDossier, 'noodtoegang', 1, await melding(deel, gemeenteId))
  await geef(gegeven, bureau, 1)
  await als(deel, gemeenteId, 'beheerder', 'beheer', (ctx) =>
    bewaarWaarneming(ctx, { accountId: waarnemer.accountId, thuisId: waarnemer.gemeenteId }),
  )
  const kansen: Kans[] = [
    { wie: eigen, opent: true, wat: 'wie de rol heeft' },
    { wie: buiten, opent: false, wat: 'wie buiten blijft' },
    { wie: gegeven, opent: true, wat: 'wie het kreeg' },
    { wie: nood, opent: true, wat: 'noodtoegang' },
    { wie: noodVoorbij, opent: false, wat: 'noodtoegang die voorbij is' },
    { wie: allebei, opent: false, wat: 'noodtoegang van wie buiten blijft' },
    { wie: anderDossier, opent: false, wat: 'noodtoegang tot een ander dossier' },
    { wie: waarnemer, opent: false, wat: 'de waarnemer zolang er iemand is' },
    { wie: await nieuw(bureau, 2), opent: false, wat: 'wie de rol elders heeft' },
  ]
  const eerst = await probeer(deel, id, kansen)
  for (const wie of [eigen, buiten]) await weg(deel, wie)
  const daarna = await probeer(deel, id, [
    { wie: { ...waarnemer, gemeenteId }, opent: true, wat: 'de waarnemer als er niemand meer is' },
    { wie: eigen, opent: false, wat: 'wie de rol had' },
  ])
  const fouten = [...eerst, ...daarna]
  return { cells: kansen.length + 2, violations: fouten.length, schendingen: fouten, hints: [] }
}

async function probeer(deel: Deel, id: string, kansen: readonly Kans[]): Promise<string[]> {
  const fouten: string[] = []
  for (const { wie, opent, wat } of kansen) {
    const cookie = `${sessiekoekje}=${await nieuweSessie(deel, wie)}`
    const { status } = await deel.vraag(`/meldingen/${id}`, { headers: { cookie }, redirect: 'manual' })
    const dicht = status === 404 || status === 303
    if (opent ? status !== 200 : !dicht) fouten.push(`${wat}: ${status} op een melding`)
  }
  return fouten
}

async function melding(deel: Deel, gemeenteId: string): Promise<string> {
  const id = nieuwId(deel.now)
  const inhoud = {
    ...{ wie: 'gezien' as const, hulp: null, wat: 'Een proef.', plaats: '', waar: '', gemeenteBekend: true },
    ...{ wanneer: null, wanneerToelichting: '', betrokken: '', anoniem: true, taal: 'nl' },
  }
  await als(deel, gemeenteId, 'melder', 'melden', (ctx) => dienIn(ctx, { id, kanaal: 'website', inhoud }))
  return id
}

async function weg(deel: Deel, { accountId, gemeenteId }: Bezoeker): Promise<void> {
  await als(deel, gemeenteId, 'beheerder', 'beheer', (ctx) =>
    ctx.db
      .updateTable('toegang.rolToewijzing')
      .set({ tot: deel.now })
      .where('accountId', '=', accountId)
      .execute(),
  )
}

/** Work as a role, or, with an id, as that account with the role of the desk. */
async function als<T>(
  { unitOfWork, now }: Deel,
  gemeenteId: string,
  wie: string,
  doel: string,
  doe: (ctx: TxContext) => Promise<T>,
): Promise<T> {
  const account = /^[0-9a-f-]{36}$/.test(wie)
  const iemand = { naam: 'Proef', organisatieId: null }
  const actoren: Record<string, Context['actor']> = { systeem, melder: anoniem }
  const actor = actoren[wie] ?? {
    ...iemand,
    id: account ? wie : nieuwId(now),
    rollen: [account ? bureau : wie],
  }
  return await unitOfWork(
    maakContext({ actor, gemeenteId, doel, verwerking: 'bench.toegang', spoor: 'geen', now }),
    doe,
  )
}
