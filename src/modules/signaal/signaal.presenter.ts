import type { Dossiersleutel } from '../../platform/crypto/index.ts'
import type { meldingenVan } from '../melding/index.ts'
import type { Regio } from '../netwerk/index.ts'
import { eigenDag, type Termijnregel } from '../termijn/index.ts'
import { alsBeslissingen } from './beslissingen.ts'
import { type Gegeven, soortnaam } from './betrokken/gegeven.ts'
import type { Gegevens } from './betrokken/lees-gegevens.ts'
import type { gebeurtenissenBij, wegingenBij } from './dossier.store.ts'
import type { stukkenBij, takenBij } from './proces/proces.store.ts'
import { type Stuk, stukkenVan } from './proces/stuk.ts'
import { type Taak, takenVan } from './proces/taak.ts'
import {
  breekZegel,
  type GebeurtenisInhoud,
  type SignaalInhoud,
  type Wegingsreden,
} from './signaal.inhoud.ts'
import type { Signaalrij } from './signaal.store.ts'
import { type Beslissingsoort, type Stand, standVan } from './signaal.ts'

export type Gewogen = Wegingsreden & {
  id: string
  soort: Beslissingsoort
  /** False: it was decided again later, or the signaal was opened again. */
  geldt: boolean
  code: string
  naam: string
  uitkomst: string
  uitkomstnaam: string
  criteria: string[]
  rol: string
  op: Date
}
/** A persoon or object that counts: not withdrawn, and not from the police. */
export type Betrokkene = Gegeven
export type Feit = GebeurtenisInhoud & { id: string; soort: string; op: Date }
type Melding = Awaited<ReturnType<typeof meldingenVan>>[number]

/** A signaal as it may leave the module. */
export type SignaalInzage = Readonly<
  Pick<
    Signaalrij,
    | 'id'
    | 'kenmerk'
    | 'verschijningsvorm'
    | 'plaatssoort'
    | 'urgentie'
    | 'stap'
    | 'toestand'
    | 'uitkomst'
    | 'acuut'
    | 'aangemaaktOp'
    | 'uiterlijkOp'
    | 'wachtOp'
    | 'vernietigenOp'
    | 'versie'
    | 'volgende'
  > &
    SignaalInhoud & {
      regio: Regio
      wegingen: Gewogen[]
      betrokken: readonly Betrokkene[]
      /** What was seen or heard, each with its source and day. */
      feitgegevens: readonly Gegeven[]
      ingetrokken: readonly Gegeven[]
      /** What the police gave: shown apart, with its label, and taken along to nothing. */
      politie: readonly Gegeven[]
      feitenlijn: Feit[]
      meldingen: Melding[]
      termijnen: Termijnregel[]
      stand: Stand
      stukken: Stuk[]
      taken: Taak[]
      /** The day that somebody chose for the next step. */
      eigenDag: string | null
    }
>

type Delen = {
  rij: Signaalrij
  regio: Regio
  versies: Map<string, Dossiersleutel>
  wegingen: Awaited<ReturnType<typeof wegingenBij>>
  gegevens: Gegevens
  gebeurtenissen: Awaited<ReturnType<typeof gebeurtenissenBij>>
  meldingen: Melding[]
  termijnen: Termijnregel[]
  stukken: Awaited<ReturnType<typeof stukkenBij>>
  taken: Awaited<ReturnType<typeof takenBij>>
}

/** `null` when the reader does not have its key. */
export function alsInzage({
  rij,
  regio,
  versies,
  wegingen,
  gegevens,
  gebeurtenissen,
  meldingen,
  termijnen,
  stukken,
  taken,
}: Delen): SignaalInzage | null {
  const open = breekZegel('signaal', versies, rij.id, rij.inhoud)
  if (!open) return null
  const beslissingen = alsBeslissingen(regio.fasemodel, wegingen)
  const stand = standVan(regio.fasemodel, rij, beslissingen)
  const geldt = gegevens.open.filter(({ ingetrokken }) => !ingetrokken)
  const { gemeenteId: _g, regioVersieId: _r, inhoud: _i, eigenaarId: _e, ...zichtbaar } = rij
  return {
    ...zichtbaar,
    ...open,
    regio,
    meldingen,
    termijnen,
    eigenDag: termijnen.find((t) => t.code === eigenDag && t.afgelopenOp === null)?.uiterlijk ?? null,
    stand,
    stukken: stukkenVan(versies, stukken),
    taken: takenVan(versies, taken),
    wegingen: beslissingen.flatMap((weging, nr) =>
      alsGewogen(regio, versies, weging, stand.geldig.includes(nr)),
    ),
    betrokken: geldt.filter(({ soort }) => soort !== 'feit'),
    feitgegevens: geldt.filter(({ soort }) => soort === 'feit'),
    ingetrokken: gegevens.open.filter(({ ingetrokken }) => ingetrokken),
    politie: gegevens.politie,
    feitenlijn: [
      ...gebeurtenissen.flatMap(({ inhoud, ...g }) => {
        const wat = breekZegel('gebeurtenis', versies, g.id, inhoud)
        return wat ? [{ ...g, ...wat }] : []
      }),
      ...gegevens.politie.flatMap(politielijn),
    ].sort((a, b) => b.op.getTime() - a.op.getTime() || b.versie - a.versie),
  }
}

/** What was done with what the police gave is in no table that others read: it follows from the versions themselves. */
function politielijn(gegeven: Gegeven): Feit[] {
  const { id, soort, rol, eerder, ingetrokken } = gegeven
  const wat = (daad: string) => `Politiegegeven ${daad}: ${soortnaam(soort, rol)}`
  const versies = [...eerder].reverse()
  return [
    ...[...versies, gegeven].map((versie, plek) => ({
      ...{ id: `${id} ${plek}`, soort: 'politie', op: versie.op, door: versie.door ?? '', versie: 0 },
      ...{ titel: wat(plek === 0 ? 'toegevoegd' : 'verbeterd'), tekst: versies[plek - 1]?.daarna ?? '' },
    })),
    ...(ingetrokken
      ? [
          {
            ...{ id: `${id} weg`, soort: 'politie', versie: 0 },
            op: ingetrokken.op,
            door: ingetrokken.door,
            titel: wat('ingetrokken'),
            tekst: ingetrokken.reden,
          },
        ]
      : []),
  ]
}

function alsGewogen(
  regio: Regio,
  versies: Map<string, Dossiersleutel>,
  { reden, soort, volgnummer: _v, ...w }: Delen['wegingen'][number],
  geldt: boolean,
): Gewogen[] {
  const waarom = breekZegel('weging', versies, w.id, reden)
  const weging = regio.fasemodel.wegingen.find((kandidaat) => kandidaat.code === w.code)
  const uitkomstnaam = weging?.uitkomsten.find((u) => u.code === w.uitkomst)?.naam ?? w.uitkomst
  if (!waarom) return []
  return [
    { ...w, ...waarom, soort: soort as Beslissingsoort, geldt, naam: weging?.naam ?? w.code, uitkomstnaam },
  ]
}
