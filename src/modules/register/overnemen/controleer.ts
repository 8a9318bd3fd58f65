import { dagVan } from '../../../kernel/termijn/tijdzone.ts'
import { dagTekst } from '../../../web/datum.ts'
import { kort } from '../../../web/taalvorm.ts'
import { kernVan, type Regio } from '../../netwerk/index.ts'
import { bewaarTotVan } from './bewaren.ts'
import type { Blad, Bladrij } from './blad.ts'
import { leesDag } from './dag.ts'
import { type Indeling, type Kolom, kolomcodes, kolommen, verplicht, woorden } from './kolommen.ts'
import { type Lijstuitkomst, uitkomstVan, type Vertaling, vormVan } from './woordkeus.ts'

/** One line as it will be stored. */
export type Overname = Readonly<{
  regel: number
  dag: string
  vorm: string
  kern: string | null
  plaats: string
  tekst: string
  bron: string
  uitkomst: Lijstuitkomst
  bewaarTot: string
}>
export type Regelprobleem = Readonly<{ regel: number; tekst: string }>
export type Woordkeus = Readonly<{ vormen: Vertaling; uitkomsten: Vertaling }>
export type Proef = Readonly<{
  regels: readonly Overname[]
  problemen: readonly Regelprobleem[]
  /** Words that Baken does not know: the reader says what they mean, once for all lines. */
  onbekend: Readonly<{ vormen: readonly string[]; uitkomsten: readonly string[] }>
}>
type Hier = { regio: Regio; gemeente: string | null; now: Date }

const langst: Partial<Record<Kolom, number>> = { tekst: 20_000, plaats: 500, bron: 500 }

/** Looks through the whole list without storing anything: every problem, each with the number of its line. */
export function controleer(blad: Blad, indeling: Indeling, woordkeus: Woordkeus, hier: Hier): Proef {
  const mist = verplicht.filter((kolom) => indeling[kolom] === undefined)
  if (mist.length > 0)
    return { regels: [], problemen: mist.map(kiesKolom), onbekend: { vormen: [], uitkomsten: [] } }
  const onbekend = { vormen: new Set<string>(), uitkomsten: new Set<string>() }
  const gelezen = blad.rijen.map((rij) => leesRij(rij, indeling, woordkeus, hier, onbekend))
  const regels = gelezen.flatMap(({ regel }) => regel ?? [])
  const problemen = [
    ...gelezen.flatMap(({ problemen }) => problemen),
    ...formules(blad, indeling),
    ...dubbelen(regels),
  ]
  return {
    regels,
    problemen: problemen.sort((a, b) => a.regel - b.regel),
    onbekend: { vormen: [...onbekend.vormen], uitkomsten: [...onbekend.uitkomsten] },
  }
}

function kiesKolom(kolom: Kolom): Regelprobleem {
  return { regel: 0, tekst: `Kies de kolom met: ${kolommen[kolom].toLowerCase()}.` }
}

type Onbekend = { vormen: Set<string>; uitkomsten: Set<string> }

function leesRij(rij: Bladrij, indeling: Indeling, woordkeus: Woordkeus, hier: Hier, onbekend: Onbekend) {
  const cel = (kolom: Kolom) => rij.cellen[indeling[kolom] ?? -1] ?? ''
  const fouten: string[] = []
  const dag = leesDatum(cel('datum'), hier.now, fouten)
  const tekst = cel('tekst')
  if (!tekst) fouten.push('Er staat niet in wat er is gemeld.')
  for (const [kolom, hoogstens] of Object.entries(langst) as [Kolom, number][])
    if (cel(kolom).length > hoogstens)
      fouten.push(`${kolommen[kolom]}: deze tekst is te lang (ten hoogste ${hoogstens} tekens).`)
  const vorm = vormVan(hier.regio, cel('vorm'), woordkeus.vormen)
  if (vorm === null) {
    onbekend.vormen.add(cel('vorm'))
    fouten.push(`Baken kent de vorm “${kort(cel('vorm'), 40)}” niet.`)
  }
  const uitkomst = uitkomstVan(cel('uitkomst'), woordkeus.uitkomsten)
  if (uitkomst === null) {
    onbekend.uitkomsten.add(cel('uitkomst'))
    fouten.push(`Baken kent de uitkomst “${kort(cel('uitkomst'), 40)}” niet.`)
  }
  const gesloten = cel('gesloten')
    ? leesDatum(cel('gesloten'), hier.now, fouten, 'De datum van sluiten')
    : dag
  if (dag && gesloten && gesloten < dag)
    fouten.push('De datum van sluiten ligt voor de datum van de melding.')
  const bewaarTot = uitkomst && gesloten ? bewaarTotVan(hier.regio, uitkomst, gesloten, hier.now) : null
  if (bewaarTot && bewaarTot <= dagVan(hier.now))
    fouten.push(
      `Deze regel mocht u bewaren tot ${dagTekst(bewaarTot)}. Haal hem uit uw lijst en vernietig hem.`,
    )
  const plaats = cel('plaats')
  const vast = {
    regel: rij.regel,
    tekst,
    plaats,
    bron: cel('bron'),
    kern: kernVan(hier.regio, hier.gemeente, plaats),
  }
  const regel = dag && vorm && uitkomst && bewaarTot ? { ...vast, dag, vorm, uitkomst, bewaarTot } : null
  return { regel, problemen: fouten.map((fout) => ({ regel: rij.regel, tekst: fout })) }
}

function leesDatum(tekst: string, now: Date, fouten: string[], wat = 'De datum'): string | null {
  const dag = leesDag(tekst)
  if (!tekst) fouten.push(`${wat} ontbreekt.`)
  else if (!dag) fouten.push(`${wat} “${kort(tekst, 40)}” is geen dag. Schrijf bijvoorbeeld 31-12-2025.`)
  else if (dag > dagVan(now)) fouten.push(`${wat} moet nog komen.`)
  else return dag
  return null
}

function formules({ formules }: Blad, indeling: Indeling): Regelprobleem[] {
  const perPlek = new Map(
    kolomcodes.flatMap((kolom) => (indeling[kolom] === undefined ? [] : [[indeling[kolom], kolom]])),
  )
  return formules.flatMap(([regel, plek]) => {
    const kolom = perPlek.get(plek)
    return kolom
      ? [{ regel, tekst: `${kolommen[kolom]}: hier staat een formule. Vul in wat er moet staan.` }]
      : []
  })
}

/** The same day, place and text twice. */
function dubbelen(regels: readonly Overname[]): Regelprobleem[] {
  const eerder = new Map<string, number>()
  return regels.flatMap(({ regel, dag, plaats, tekst }) => {
    const wat = [dag, woorden(plaats), woorden(tekst)].join('\n')
    const stond = eerder.get(wat)
    if (stond === undefined) eerder.set(wat, regel)
    return stond === undefined ? [] : [{ regel, tekst: `Dit is dezelfde melding als op regel ${stond}.` }]
  })
}
