import type { Regio } from '../netwerk/index.ts'
import { type Stap, type Stapfout, stapfouten, stapschemas, type Veld } from './melding.schema.ts'

/** What the reader answered so far, as typed. A field that was never asked is absent. */
export type Antwoorden = Readonly<Partial<Record<Veld, string>>>

export const alleStappen = Object.keys(stapschemas) as Stap[]

const overEenAnder: readonly Stap[] = [
  ...(['wie', 'wat', 'bestand', 'waar', 'wanneer', 'wie-betrokken', 'contact', 'code'] as const),
]
/** Shorter: she does not have to explain when and with whom. */
const overMijzelf: readonly Stap[] = ['wie', 'hulp', 'wat', 'bestand', 'waar', 'contact', 'code']

export function stappenVoor(antwoorden: Antwoorden): readonly Stap[] {
  return antwoorden.wie === 'mijzelf' ? overMijzelf : overEenAnder
}

export function eersteOnvolledig(antwoorden: Antwoorden, regio: Regio): Stap | null {
  return stappenVoor(antwoorden).find((stap) => stapfouten(stap, antwoorden, regio).length > 0) ?? null
}

/** After a step: the check page when all is answered, else the next question. */
export function volgende(antwoorden: Antwoorden, stap: Stap, regio: Regio): Stap | 'controle' {
  if (!eersteOnvolledig(antwoorden, regio)) return 'controle'
  const pad = stappenVoor(antwoorden)
  return pad[pad.indexOf(stap) + 1] ?? eersteOnvolledig(antwoorden, regio) ?? 'controle'
}

export function vorige(antwoorden: Antwoorden, stap: Stap | 'controle'): Stap | 'start' {
  const pad = stappenVoor(antwoorden)
  if (stap === 'controle') return pad.at(-1)!
  return pad[pad.indexOf(stap) - 1] ?? 'start'
}

/** The step to show for this address: itself, or the question before it that still waits. */
export function toegestaan(antwoorden: Antwoorden, stap: Stap | 'controle', regio: Regio): Stap | 'controle' {
  const open = eersteOnvolledig(antwoorden, regio)
  if (!open) return stap === 'controle' || stappenVoor(antwoorden).includes(stap) ? stap : 'controle'
  const pad = stappenVoor(antwoorden)
  if (stap === 'controle' || !pad.includes(stap)) return open
  return pad.indexOf(stap) <= pad.indexOf(open) ? stap : open
}

/** Takes from a form what belongs to a step; what the browser left out is an empty answer. */
export function neemOver(
  antwoorden: Antwoorden,
  stap: Stap,
  ruw: Record<string, string | string[]>,
): Antwoorden {
  const velden = Object.keys(stapschemas[stap].shape) as Veld[]
  const nieuw = velden.map((veld) => [veld, [ruw[veld] ?? ''].flat()[0] ?? ''])
  return { ...antwoorden, ...Object.fromEntries(nieuw) }
}

export type { Stap, Stapfout }
