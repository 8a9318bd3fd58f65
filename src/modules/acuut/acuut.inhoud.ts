import { type Dossiersleutel, ontzegelWaarde, verzegelWaarde } from '../../platform/crypto/index.ts'
import type { Oordeel, Organisatiesoort } from './acuut.ts'

/** What is sealed in `acuut.stap.inhoud`. */
export type Stapinhoud = Readonly<{ tekst: string; door: string }>

/** What is sealed in `acuut.verstrekking.inhoud`: this is for who may read the dossier. */
export type Verstrekkinginhoud = Readonly<{ wat: string; organisatie: string; functie: string; door: string }>

/** What is sealed in `acuut.toets.inhoud`: this is for the FG too. `grond` and its source as they were on that day. */
export type Toetsinhoud = Readonly<{
  grond: string
  bron: string
  soort: Organisatiesoort
  waarom: string
  door: string
}>

/** What is sealed in `acuut.toets.oordeel`. */
export type Toetsoordeel = Readonly<{ mocht: Oordeel; toelichting: string; door: string }>

const kolommen = {
  stap: 'acuut.stap.inhoud',
  verstrekking: 'acuut.verstrekking.inhoud',
  toets: 'acuut.toets.inhoud',
  oordeel: 'acuut.toets.oordeel',
} as const
type Inhoud = {
  stap: Stapinhoud
  verstrekking: Verstrekkinginhoud
  toets: Toetsinhoud
  oordeel: Toetsoordeel
}

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
  versies: Map<string, Dossiersleutel>,
  rij: string,
  verzegeld: Buffer,
): Inhoud[S] | null {
  return ontzegelWaarde<Inhoud[S]>(versies, { kolom: kolommen[soort], rij }, verzegeld)
}
