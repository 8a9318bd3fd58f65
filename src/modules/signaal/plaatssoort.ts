import { DomainError } from '../../kernel/errors.ts'
import { geldigePlaatssoorten, plaatssoortnaam, type Regio } from '../netwerk/index.ts'

/** The kinds of place to choose from today; the one that was chosen before stays a choice. */
export function plaatssoortOpties(
  regio: Regio,
  now: Date,
  eerder: string | null = null,
): { waarde: string; label: string }[] {
  const nu = geldigePlaatssoorten(regio, now)
  const opties = nu.map(({ code, naam, voorbeeld }) => ({
    waarde: code,
    label: voorbeeld ? `${naam} (${voorbeeld.replace(/\.$/, '')})` : naam,
  }))
  if (!eerder || nu.some(({ code }) => code === eerder)) return opties
  return [...opties, { waarde: eerder, label: plaatssoortnaam(regio, eerder, now) }]
}

/** The code that may be kept: one of today or the one that was there; nothing when nobody chose. */
export function kiesPlaatssoort(
  regio: Regio,
  now: Date,
  code: string | undefined,
  eerder: string | null = null,
): string | null {
  if (!code) return null
  if (code !== eerder && !geldigePlaatssoorten(regio, now).some((soort) => soort.code === code))
    throw new DomainError('onbekend', 400, 'Kies uit de lijst.', 'plaatssoort')
  return code
}
