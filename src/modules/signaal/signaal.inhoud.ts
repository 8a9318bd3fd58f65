import type { Dossiersleutel } from '../../platform/crypto/index.ts'
import { ontzegelWaarde, verzegelWaarde } from '../../platform/crypto/index.ts'
import type { StukInhoud } from './proces/stuk.ts'
import type { TaakInhoud } from './proces/taak.ts'

/** What is sealed in `signaal.signaal.inhoud`. What was seen and what somebody makes of it stay apart. */
export type SignaalInhoud = Readonly<{ plaats: string; feiten: string; interpretatie: string }>

/** What is sealed in `signaal.gebeurtenis.inhoud`. `versie` is that of the signaal after it. */
export type GebeurtenisInhoud = Readonly<{ titel: string; tekst: string; door: string; versie: number }>

/** What is sealed in `signaal.weging.reden`. `toegestaan`: which sources or participants a privacycheck lets through. */
export type Wegingsreden = Readonly<{ reden: string; door: string; toegestaan?: readonly string[] }>

/** A dader is never a role: that is for the judge. */
export const persoonrollen = {
  slachtoffer: 'Mogelijk slachtoffer',
  getuige: 'Getuige',
  betrokken: 'Overig betrokken',
} as const
export type Persoonrol = keyof typeof persoonrollen

export const objectsoorten = {
  adres: 'Adres',
  bedrijf: 'Bedrijf',
  voertuig: 'Voertuig',
  telefoon: 'Telefoonnummer',
  account: 'Account',
  advertentie: 'Advertentie',
} as const
export type Objectsoort = keyof typeof objectsoorten

export const zekerheden = { zeker: 'Zeker', waarschijnlijk: 'Waarschijnlijk', onzeker: 'Onzeker' } as const
export type Zekerheid = keyof typeof zekerheden

export type Gegevensoort = 'persoon' | 'feit' | Objectsoort

/**
 * What is sealed in `signaal.betrokken.inhoud`: a persoon, an object or a feit. `rol` only for a persoon; `extra` are the few
 * fields of its kind. The source is kept by its name of that day. What was written before there were sources has none.
 */
export type BetrokkenInhoud = Readonly<{
  wat: string
  rol: Persoonrol | null
  zekerheid: Zekerheid
  toelichting: string
  extra?: Readonly<Record<string, string>>
  bron?: Readonly<{ code: string; naam: string }>
  dag?: string
  door?: string
}>

/** What is sealed in `signaal.correctie.inhoud`: how it stood from then on, or nothing when it was withdrawn. */
export type CorrectieInhoud = Readonly<{ door: string; reden: string; na: BetrokkenInhoud | null }>

const kolommen = {
  signaal: 'signaal.signaal.inhoud',
  gebeurtenis: 'signaal.gebeurtenis.inhoud',
  weging: 'signaal.weging.reden',
  betrokken: 'signaal.betrokken.inhoud',
  correctie: 'signaal.correctie.inhoud',
  stuk: 'signaal.stuk.inhoud',
  taak: 'signaal.taak.inhoud',
} as const
type Inhoud = {
  signaal: SignaalInhoud
  gebeurtenis: GebeurtenisInhoud
  weging: Wegingsreden
  betrokken: BetrokkenInhoud
  correctie: CorrectieInhoud
  stuk: StukInhoud
  taak: TaakInhoud
}
type Versies = Map<string, Dossiersleutel>

export function zegel<S extends keyof Inhoud>(
  soort: S,
  sleutel: Dossiersleutel,
  rij: string,
  waarde: Inhoud[S],
): Buffer {
  return verzegelWaarde(sleutel, { kolom: kolommen[soort], rij }, waarde)
}

export function breekZegel<S extends keyof Inhoud>(
  soort: S,
  versies: Versies,
  rij: string,
  verzegeld: Buffer,
): Inhoud[S] | null {
  return ontzegelWaarde<Inhoud[S]>(versies, { kolom: kolommen[soort], rij }, verzegeld)
}
