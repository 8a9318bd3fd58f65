import { dagTekst } from '../../../web/datum.ts'
import {
  type BetrokkenInhoud,
  type Gegevensoort,
  type Objectsoort,
  objectsoorten,
  persoonrollen,
} from '../signaal.inhoud.ts'

/** One way in which something was written down: by whom, when, and why it was changed after that. */
export type Eerder = BetrokkenInhoud & Readonly<{ versie: number; op: Date; daarna: string }>

/** A persoon, an object or a feit of a signaal as it stands now, with how it stood before. */
export type Gegeven = BetrokkenInhoud &
  Readonly<{
    id: string
    soort: Gegevensoort
    versie: number
    /** When this version was written. */
    op: Date
    /** The newest first. */
    eerder: readonly Eerder[]
    ingetrokken: Readonly<{ door: string; op: Date; reden: string }> | null
    /** The roles to whom the police gave it; empty when it is no politiegegeven. */
    ontvangers: readonly string[]
    /** Of every form that was stored about it: a second click changes nothing. */
    formulieren: readonly string[]
  }>

/** `kort`: how it is called where it is shown, when that is not its label. */
type Extraveld = Readonly<{ naam: string; label: string; kort?: string; uitleg?: string }>

/** The few fields of each kind, beside the one that names it. Nothing more is asked (AVG art. 5 lid 1 onder c). */
export const extravelden: Record<Gegevensoort, readonly Extraveld[]> = {
  persoon: [{ naam: 'leeftijd', label: 'Hoe oud ongeveer?', kort: 'Leeftijd' }],
  feit: [],
  adres: [
    { naam: 'postcode', label: 'Postcode' },
    { naam: 'woonplaats', label: 'Woonplaats' },
  ],
  bedrijf: [{ naam: 'kvk', label: 'KvK-nummer', uitleg: 'Dit zijn 8 cijfers.' }],
  voertuig: [{ naam: 'merk', label: 'Merk, model of kleur' }],
  telefoon: [],
  account: [{ naam: 'dienst', label: 'Op welke dienst of website?', kort: 'Op' }],
  advertentie: [{ naam: 'site', label: 'Op welke website stond de advertentie?', kort: 'Op' }],
}

/** What names an object of this kind. */
export const watlabels: Record<Objectsoort, string> = {
  adres: 'Straat en huisnummer',
  bedrijf: 'Naam van het bedrijf',
  voertuig: 'Kenteken, of hoe het voertuig eruitziet',
  telefoon: 'Telefoonnummer',
  account: 'Naam van het account',
  advertentie: 'Webadres of titel van de advertentie',
}

/** Also asked of a persoon: whether a slachtoffercheck comes first (domain: who seems an offender may be a victim). */
export const minderjarig = { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik niet' } as const

export const extranamen = [
  ...Object.values(extravelden).flatMap((velden) => velden.map(({ naam }) => naam)),
  'minderjarig',
  'strafbaar',
]

export function soortnaam(soort: string, rol: BetrokkenInhoud['rol']): string {
  if (soort === 'feit') return 'Feit'
  return rol ? persoonrollen[rol] : (objectsoorten[soort as Objectsoort] ?? soort)
}

/** The fields of a kind in words; what was left empty is left out. */
export function extraregels(soort: Gegevensoort, extra: BetrokkenInhoud['extra'] = {}): string[] {
  const regels = extravelden[soort].flatMap(({ naam, label, kort = label }) =>
    extra[naam] ? [`${kort}: ${extra[naam]}`] : [],
  )
  return [
    ...regels,
    ...(extra.minderjarig === 'ja' ? ['Minderjarig'] : []),
    ...(extra.strafbaar === 'ja' ? ['Lijkt ook betrokken bij strafbare feiten'] : []),
  ]
}

/** Where it comes from and of which day, in words. */
export function bronregel({ bron, dag }: Pick<BetrokkenInhoud, 'bron' | 'dag'>): string {
  return [bron?.naam, dag && dagTekst(dag)].filter(Boolean).join(', ')
}

/** What stands before every text of a politiegegeven, also when it is copied from the page. */
export function politielabel(gegeven: Pick<BetrokkenInhoud, 'bron' | 'dag'>): string {
  return `[politiegegeven, ${bronregel(gegeven)}]`
}

/** What somebody wrote in it; not who wrote it, which says nothing about whom it is about. */
export function tekstenVan({ wat, toelichting, extra = {} }: BetrokkenInhoud): string[] {
  const { minderjarig: _m, strafbaar: _s, ...velden } = extra
  return [wat, toelichting, ...Object.values(velden)].filter(Boolean)
}
