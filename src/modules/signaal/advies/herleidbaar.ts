import type { Kenmerk } from './kenmerken.ts'
import { cijferreeksen, kaal, type Plek, vindReeks, woordenIn, zichtbaar } from './schrijfwijze.ts'
import { vindVormen } from './vormen.ts'

/** Something in a text by which a person could be found. `code` stays the same as long as that stands in it. */
export type Treffer = Readonly<{ code: string; gevonden: string; bij: string }>

/**
 * What in a text leads to somebody: what the signaal knows, however it is spelled, and what has the form of a number or an
 * address. It finds words and understands nothing: "zand" is a name or sand, and a human says which.
 */
export function zoekHerleidbaar(invoer: string, kenmerken: readonly Kenmerk[]): Treffer[] {
  const tekst = zichtbaar(invoer)
  const woorden = woordenIn(tekst)
  const reeksen = cijferreeksen(tekst)
  const bekend = kenmerken.flatMap(({ bij, vormen, nummers }) => {
    const plek =
      eerste(vormen, (vorm) => vindReeks(woorden, vorm)) ??
      eerste(nummers, (nummer) => reeksen.find(({ cijfers }) => cijfers.includes(nummer)) ?? null)
    return plek ? [{ ...plek, bij }] : []
  })
  const gevormd = vindVormen(tekst).map(({ soort, ...plek }) => ({ ...plek, bij: soort }))
  const alle = [
    ...bekend,
    ...gevormd.filter((vorm, nr) => ![...bekend, ...gevormd.slice(0, nr)].some(raakt(vorm))),
  ]
  const treffers = alle.map(({ bij, begin, eind }) => {
    const gevonden = tekst.slice(begin, eind)
    return { code: `${bij}: ${kaal(gevonden)}`, gevonden, bij }
  })
  return [...new Map(treffers.map((treffer) => [treffer.code, treffer])).values()]
}

function eerste<W>(lijst: readonly W[], zoek: (wat: W) => Plek | null): Plek | null {
  for (const wat of lijst) {
    const plek = zoek(wat)
    if (plek) return plek
  }
  return null
}

const raakt = (een: Plek) => (ander: Plek) => een.begin < ander.eind && ander.begin < een.eind

/** What nobody said yet that it may stand there. */
export function onbevestigd(treffers: readonly Treffer[], bevestigd: readonly string[]): Treffer[] {
  return treffers.filter(({ code }) => !bevestigd.includes(code))
}
