import type { Slachtoffercheck } from '../../netwerk/index.ts'
import type { Persoonrol } from '../signaal.inhoud.ts'

/** Why somebody is checked. Never that she is a dader: that is for the judge. */
export const aanleidingen = ['minderjarig', 'jong', 'strafbaar'] as const
export type Aanleiding = (typeof aanleidingen)[number]

export function aanleidingnaam(check: Slachtoffercheck, aanleiding: Aanleiding): string {
  if (aanleiding === 'minderjarig') return 'Minderjarig'
  if (aanleiding === 'jong') return `Jonger dan ${check.jongerDan} jaar`
  return 'Lijkt ook betrokken bij strafbare feiten'
}

export const checkantwoorden = { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik niet' } as const
export type Checkantwoord = keyof typeof checkantwoorden

/** What is sealed in `signaal.slachtoffercheck.inhoud`, in the words of that day. `versie` is that of the signaal after it. */
export type CheckInhoud = Readonly<{
  versie: number
  door: string
  aanleiding: readonly Aanleiding[]
  antwoorden: readonly Readonly<{ code: string; vraag: string; antwoord: Checkantwoord }>[]
  uitkomst: Readonly<{ code: string; naam: string; gevolg: 'open' | 'hulp' | 'klaar' }>
  reden: string
}>
export type Check = CheckInhoud & Readonly<{ id: string; betrokkeneId: string; op: Date }>

/** What is known of a persoon; what is not known yet is left out. */
export type Persoon = Readonly<{
  id: string
  soort: string
  wat: string
  rol: Persoonrol | null
  leeftijd?: number | null
  minderjarig?: 'ja' | 'nee' | 'onbekend' | null
  strafbareFeiten?: boolean
}>

/** Somebody who looks like an offender is always checked; somebody young is too, unless she is there as a victim or a witness. */
export function vraagtCheck(check: Pick<Slachtoffercheck, 'jongerDan'>, persoon: Persoon): boolean {
  if (persoon.soort !== 'persoon') return false
  if (persoon.strafbareFeiten) return true
  const { leeftijd, minderjarig, rol } = persoon
  const jong = minderjarig === 'ja' || (typeof leeftijd === 'number' && leeftijd < check.jongerDan)
  return jong && rol === 'betrokken'
}

/** The last check of each persoon. */
export function laatsteChecks(checks: readonly Check[]): Map<string, Check> {
  return new Map(checks.toSorted((a, b) => a.versie - b.versie).map((check) => [check.betrokkeneId, check]))
}

export type Checkstand = Readonly<{ open: readonly Persoon[]; hulp: readonly Persoon[] }>

/** Of whom the check still has to be done, and to whom help is offered. */
export function checkstand(
  check: Slachtoffercheck | undefined,
  personen: readonly Persoon[],
  checks: readonly Check[],
): Checkstand {
  const laatste = laatsteChecks(checks)
  const gevolg = ({ id }: Persoon) => laatste.get(id)?.uitkomst.gevolg
  return {
    open: personen.filter((p) => gevolg(p) === 'open' || (check && !gevolg(p) && vraagtCheck(check, p))),
    hulp: personen.filter((p) => gevolg(p) === 'hulp'),
  }
}
