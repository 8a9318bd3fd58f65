import { type Kanaal, kanaalnamen, vormTekst } from '../melding/index.ts'
import type { Kern, Regio } from '../netwerk/index.ts'
import { eindnamen } from '../signaal/index.ts'

/** What became of a signaal; without one it is still being worked on. */
export const uitkomstnamen: Record<string, string> = {
  '': 'In behandeling',
  ...eindnamen,
}

export const uitkomstTekst = (code: string | null) => uitkomstnamen[code ?? ''] ?? code!
export const kanaalTekst = (code: string | null) =>
  code ? (kanaalnamen[code as Kanaal] ?? code) : 'Onbekend'
export const kernTekst = (kernen: readonly Kern[], code: string | null) =>
  code ? (kernen.find((kern) => kern.code === code)?.naam ?? code) : 'Niet bekend'
export const vormNu = (regio: Regio, code: string, now: Date) => vormTekst(regio, code, now)

const maandvorm = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })
export const maandTekst = (maand: string) => maandvorm.format(new Date(`${maand.slice(0, 7)}-01T12:00:00Z`))
