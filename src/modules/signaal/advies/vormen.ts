import { type Plek, woordenIn } from './schrijfwijze.ts'

/** Something that has the form of a number or an address of somebody, whether the signaal knows it or not. */
export type Gevormd = Plek & { soort: string }

const vormen: readonly (readonly [soort: string, vorm: RegExp, klopt?: (tekst: string) => boolean])[] = [
  ['E-mailadres', /[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}{2,}/gu],
  ['Account', /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{3,}/gu],
  ['Rekeningnummer', /\b[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){2,7}\b/gi],
  ['Telefoonnummer', /(?<!\d)(?:\+|0)(?:[\s()./-]{0,3}\d){8,14}(?!\d)/g],
  ['Burgerservicenummer', /(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g, elfproef],
  ['Postcode', /\b[1-9]\d{3}(?:\s?[A-Z]{2}|[a-z]{2})\b/g],
]

/** Every place in a text that looks like one; a date is none. */
export function vindVormen(tekst: string): Gevormd[] {
  const datum = /\b\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d{2}\b/g
  const zonderDatum = tekst.replace(datum, (dag) => '#'.repeat(dag.length))
  const gevonden = vormen.flatMap(([soort, vorm, klopt = () => true]) =>
    [...zonderDatum.matchAll(vorm)]
      .filter((m) => klopt(m[0]))
      .map((m) => ({ soort, begin: m.index, eind: m.index + m[0].length })),
  )
  return [...gevonden, ...kentekens(zonderDatum)]
}

/** The check on a burgerservicenummer (Wet algemene bepalingen burgerservicenummer). */
function elfproef(tekst: string): boolean {
  const cijfers = [...tekst.replace(/\D/g, '')].map(Number)
  const som = cijfers.reduce((tot, cijfer, plek) => tot + cijfer * (plek === 8 ? -1 : 9 - plek), 0)
  return som > 0 && som % 11 === 0
}

/** The Dutch series, as letters and digits: GH-12-JK, 12-GHJ-3 and so on. */
const reeksen = new Set(
  'LLDDDD DDDDLL DDLLDD LLDDLL LLLLDD DDLLLL DDLLLD DLLLDD LLDDDL LDDDLL LLLDDL LDDLLL DLLDDD DDDLLD'.split(
    ' ',
  ),
)

const reeksVan = (kaal: string) => kaal.replace(/./gu, (teken) => (/\d/.test(teken) ? 'D' : 'L'))

/** One to three words that make a plate. With spaces only in capitals: "op 12 de" is none. */
function kentekens(tekst: string): Gevormd[] {
  const woorden = woordenIn(tekst)
  return woorden.flatMap(({ begin }, van) =>
    [1, 2, 3].flatMap((aantal) => {
      const deel = woorden.slice(van, van + aantal)
      const eind = deel.at(-1)!.eind
      const zoals = tekst.slice(begin, eind)
      const aaneen = !/\s/.test(zoals) || zoals === zoals.toUpperCase()
      const past = deel.length === aantal && reeksen.has(reeksVan(deel.map((woord) => woord.kaal).join('')))
      return past && aaneen && zoals.length <= 8 ? [{ soort: 'Kenteken', begin, eind }] : []
    }),
  )
}
