import { en } from './en.ts'
import { type Meldteksten, nl } from './nl.ts'

const talen: Readonly<Record<string, Meldteksten>> = { nl, en }

/** The languages of the form, in the order in which they are offered. */
export const taalcodes = Object.keys(talen)

/** The language of the region's own files: what stands in them is shown in this one only. */
export const regiotaal = 'nl'

export function taalUit(tekst: string | undefined): string {
  return tekst && Object.hasOwn(talen, tekst) ? tekst : regiotaal
}

export function tekstenIn(taal: string): Meldteksten {
  return talen[taalUit(taal)]!
}

export type { Meldteksten }
