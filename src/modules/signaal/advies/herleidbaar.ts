import type { Kenmerk } from './kenmerken.ts'
import { cijferreeksen, kaal, type Plek, vindReeksen, woordenIn, zichtbaar } from './schrijfwijze.ts'
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
    const gezocht = [
      ...vormen.map((vorm) => vindReeksen(woorden, vorm)),
      ...nummers.map((nummer) => reeksen.filter(({ cijfers }) => cijfers.includes(nummer))),
    ]
    return zonderOverlap(gezocht).map((plek) => ({ ...plek, bij }))
  })
  const gevormd = vindVormen(tekst).map(({ soort, ...plek }) => ({ ...plek, bij: soort }))
  const zoals = ({ begin, eind }: Plek) => kaal(tekst.slice(begin, eind))
  const staatEr = (vorm: Plek) =>
    bekend.some((plek) => raakt(vorm)(plek) && zoals(plek).includes(zoals(vorm)))
  const nieuw = gevormd.filter((vorm, nr) => !staatEr(vorm) && !gevormd.slice(0, nr).some(raakt(vorm)))
  const alle = [...bekend, ...nieuw].sort((a, b) => a.begin - b.begin)
  const treffers = alle.map(({ bij, ...plek }) => {
    return { code: `${bij}: ${zoals(plek)}`, gevonden: tekst.slice(plek.begin, plek.eind), bij }
  })
  return [...new Map(treffers.map((treffer) => [treffer.code, treffer])).values()]
}

/** Of each thing that was looked for the first place that is no part of a longer one. */
function zonderOverlap(gezocht: readonly (readonly Plek[])[]): Plek[] {
  const gevonden: Plek[] = []
  for (const plekken of gezocht) {
    const plek = plekken.find((kandidaat) => !gevonden.some(raakt(kandidaat)))
    if (plek) gevonden.push(plek)
  }
  return gevonden
}

const raakt = (een: Plek) => (ander: Plek) => een.begin < ander.eind && ander.begin < een.eind

/** What nobody said yet that it may stand there. */
export function onbevestigd(treffers: readonly Treffer[], bevestigd: readonly string[]): Treffer[] {
  return treffers.filter(({ code }) => !bevestigd.includes(code))
}
