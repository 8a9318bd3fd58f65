import { plaatssleutel } from './plaatsnaam.ts'
import type { Regio } from './regio.schema.ts'

export type Kern = Readonly<{ code: string; naam: string }>

/** The places of a municipality to count by; of the whole region for one that the region does not know. */
export function kernen(regio: Regio, gemeenteCode: string | null): Kern[] {
  const eigen = regio.gemeenten.filter(({ code }) => code === gemeenteCode)
  const plaatsen = (eigen.length > 0 ? eigen : regio.gemeenten).flatMap(({ woonplaatsen }) => woonplaatsen)
  return plaatsen.map(({ naam }) => ({ code: plaatssleutel(naam).replaceAll(' ', '-'), naam }))
}

/** The place that a text names and nothing else; an address is none. */
export function kernVan(regio: Regio, gemeenteCode: string | null, plaats: string): string | null {
  const sleutel = plaatssleutel(plaats).replaceAll(' ', '-')
  return kernen(regio, gemeenteCode).find(({ code }) => code === sleutel)?.code ?? null
}
