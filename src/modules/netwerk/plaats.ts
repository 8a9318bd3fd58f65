import type { Gemeente, Woonplaats } from './gemeente.schema.ts'
import { eenTikfout, klanksleutel, plaatssleutel } from './plaatsnaam.ts'
import type { Regio } from './regio.schema.ts'

export type Plaatstreffer = Readonly<{
  gemeente: Gemeente
  woonplaats: Woonplaats
  /** `ongeveer`: ask whether this is what was meant. */
  treffer: 'precies' | 'ongeveer'
}>

/** Shorter names lie too close to other places: Eefde and Eerde, Laren and Haren. */
const kortsteMetTikfout = 6

/** Which municipality a typed place is in; `null` when it is none of ours, or more than one could be meant. */
export function gemeenteVanWoonplaats(regio: Regio, tekst: string): Plaatstreffer | null {
  const delen = [tekst, ...tekst.split(/[,\n]/).reverse()].map((deel) =>
    deel.replace(/\b\d{4}\s?[A-Za-z]{2}\b/g, ' '),
  )
  for (const [treffer, past] of manieren) {
    for (const deel of delen) {
      const gevonden = eenduidig(regio, (naam) => past(deel, naam))
      if (gevonden) return { ...gevonden, treffer }
    }
  }
  return null
}

const manieren: readonly [Plaatstreffer['treffer'], (tekst: string, naam: string) => boolean][] = [
  ['precies', (tekst, naam) => plaatssleutel(tekst) === plaatssleutel(naam)],
  ['ongeveer', (tekst, naam) => langGenoeg(naam) && klanksleutel(tekst) === klanksleutel(naam)],
  ['ongeveer', (tekst, naam) => langGenoeg(naam) && eenTikfout(klanksleutel(tekst), klanksleutel(naam))],
]

function langGenoeg(naam: string): boolean {
  return plaatssleutel(naam).length >= kortsteMetTikfout
}

function eenduidig(regio: Regio, past: (naam: string) => boolean) {
  const treffers = regio.gemeenten.flatMap((gemeente) =>
    gemeente.woonplaatsen
      .filter((plaats) => [plaats.naam, ...plaats.ookBekendAls].some(past))
      .map((woonplaats) => ({ gemeente, woonplaats })),
  )
  return treffers.length === 1 ? treffers[0]! : null
}

/** Which municipality a postcode is in. A postcode may cross a border: use it to suggest, not to decide. */
export function gemeenteVanPostcode(regio: Regio, tekst: string): Gemeente | null {
  const cijfers = /^\s*([1-9]\d{3})\s*([A-Za-z]{2})?\s*$/.exec(tekst)?.[1]
  if (!cijfers) return null
  return regio.gemeenten.find((g) => g.postcodes?.reeksen.some((reeks) => inReeks(reeks, cijfers))) ?? null
}

function inReeks(reeks: string, cijfers: string): boolean {
  const [van, tot] = reeks.split('-') as [string, string?]
  return cijfers >= van && cijfers <= (tot ?? van)
}
