import type { Gevolg, Regio } from '../../netwerk/index.ts'
import { woorden } from './kolommen.ts'

/** What a word of the list means here: an outcome, or that nobody decided yet. */
export const uitkomsten = {
  open: 'Nog open: wordt een melding die u beoordeelt',
  'niet-opgepakt': 'Niet opgepakt',
  doorverwijzen: 'Doorverwezen',
  afdeling: 'Naar een afdeling van de gemeente',
  riec: 'Naar het RIEC',
  casusoverleg: 'Naar een casusoverleg',
  actie: 'Opgepakt en afgerond',
} as const satisfies Partial<Record<Gevolg, string>> & { open: string }
export type Lijstuitkomst = keyof typeof uitkomsten

const uitkomstwoorden: Record<Lijstuitkomst, readonly string[]> = {
  open: ['', 'open', 'nieuw', 'loopt', 'lopend', 'in behandeling', 'in onderzoek', 'nog open', 'actief'],
  'niet-opgepakt': [
    'niet opgepakt',
    'geen vervolg',
    'geen actie',
    'afgewezen',
    'geen signaal',
    'ter kennisgeving',
  ],
  doorverwijzen: [
    'doorverwezen',
    'doorverwijzen',
    'doorgezet',
    'overgedragen',
    'politie',
    'overgedragen aan politie',
  ],
  afdeling: ['afdeling', 'naar afdeling', 'toezicht', 'handhaving'],
  riec: ['riec', 'naar riec', 'naar het riec', 'overgedragen aan riec'],
  casusoverleg: ['casusoverleg', 'naar casusoverleg', 'besproken in casusoverleg'],
  actie: ['actie', 'opgepakt', 'afgerond', 'afgehandeld', 'gesloten', 'afgesloten', 'klaar', 'opgelost'],
}

/** What the reader said that a word of her list means, by the word. */
export type Vertaling = Readonly<Record<string, string>>

export function uitkomstVan(tekst: string, vertaald: Vertaling): Lijstuitkomst | null {
  const woord = woorden(tekst)
  const gekozen = vertaald[woord]
  if (gekozen && gekozen in uitkomsten) return gekozen as Lijstuitkomst
  const codes = Object.keys(uitkomsten) as Lijstuitkomst[]
  return codes.find((code) => woorden(code) === woord || uitkomstwoorden[code].includes(woord)) ?? null
}

/** The code of a form, by its code, its name or the word that the plan has for it. */
export function vormVan(regio: Regio, tekst: string, vertaald: Vertaling): string | null {
  const woord = woorden(tekst)
  if (woord === '') return 'onbekend'
  const codes = ['onbekend', ...regio.verschijningsvormen.map(({ code }) => code)]
  const gekozen = vertaald[woord]
  if (gekozen && codes.includes(gekozen)) return gekozen
  const vorm = regio.verschijningsvormen.find(({ code, naam, planterm }) =>
    [code, naam, planterm ?? ''].some((naam) => naam && woorden(naam) === woord),
  )
  return vorm?.code ?? (woord === 'onbekend' ? 'onbekend' : null)
}
