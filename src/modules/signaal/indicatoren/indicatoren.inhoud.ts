import { type Dossiersleutel, ontzegelWaarde, verzegelWaarde } from '../../../platform/crypto/index.ts'

/** `onbekend` is what nobody looked at yet, or looked at and cannot say. */
export const standen = { gezien: 'Gezien', 'niet-gezien': 'Niet gezien', onbekend: 'Onbekend' } as const
export type Stand = keyof typeof standen

/** Whom it comes from and what it says are judged apart, in words: a doubtful source can be right. */
export const bronoordelen = {
  bekend: 'Bekend, en eerder juist',
  onbekend: 'Onbekend',
  twijfelachtig: 'Twijfelachtig',
} as const
export type Bronoordeel = keyof typeof bronoordelen
export const informatieoordelen = {
  bevestigd: 'Bevestigd door iets anders',
  waarschijnlijk: 'Waarschijnlijk',
  'niet-te-beoordelen': 'Niet te beoordelen',
  tegengesproken: 'Tegengesproken door iets anders',
} as const
export type Informatieoordeel = keyof typeof informatieoordelen

/** One thing that was seen or heard, and how sure that is. */
export type Bronfeit = Readonly<{
  feit: string
  waaruit: string
  bron: Bronoordeel
  informatie: Informatieoordeel
}>

export type Soort = 'indicator' | 'risico'
export type Verwijzing = Readonly<{ soort: Soort; code: string }>

/** `tekst` and `groep` (the element of the law, or where a risk lies) are what the list said on that day. */
export type Wijziging = Verwijzing &
  Readonly<{ tekst: string; groep: string; stand?: Stand; feit?: Bronfeit; voorstel?: true }>

/** What somebody did not take over, and of which melding it was proposed. */
export type Afwijzing = Verwijzing & Readonly<{ tekst: string; meldingen: readonly string[] }>

/** What is sealed in `signaal.indicatorantwoord.inhoud`: all that was changed at once. `versie` is that of the signaal after it. */
export type IndicatorInhoud = Readonly<{
  door: string
  versie: number
  wijzigingen: readonly Wijziging[]
  afgewezen: readonly Afwijzing[]
}>

const plaats = (rij: string) => ({ kolom: 'signaal.indicatorantwoord.inhoud', rij })

export function verzegelAntwoord(sleutel: Dossiersleutel, rij: string, inhoud: IndicatorInhoud): Buffer {
  return verzegelWaarde(sleutel, plaats(rij), inhoud)
}

export function openAntwoord(
  versies: Map<string, Dossiersleutel>,
  rij: string,
  verzegeld: Buffer,
): IndicatorInhoud | null {
  return ontzegelWaarde<IndicatorInhoud>(versies, plaats(rij), verzegeld)
}
