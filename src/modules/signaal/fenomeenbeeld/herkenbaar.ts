import { herkomstwoord } from '../../netwerk/index.ts'

export type Vondst = Readonly<{ soort: string; stuk: string }>

const huisnummer = String.raw`\d{1,4}(?:\s?[a-z]\b)?`
const straat = String.raw`\p{Lu}[\p{L}'’-]*(?:straat|laan|weg|plein|kade|dijk|singel|gracht|hof|steeg|pad|dreef|plantsoen|markt|brink)`
/** What a person, a home or a car is known by. A name by itself cannot be told from another word. */
const patronen: readonly (readonly [string, RegExp])[] = [
  ['een mailadres', /[^\s@]+@[^\s@]+\.[a-z]{2,}/iu],
  ['een rekeningnummer', /\b[A-Z]{2}\d{2}\s?[A-Z]{4}\s?(?:\d\s?){8,10}/u],
  ['een telefoonnummer', /(?<![\d-])(?:\+31|0031|0)[\s-]?(?:\d[\s-]?){8,9}(?!\d)/u],
  ['een nummer van een persoon', /(?<![\d-])(?:\d{4}[.\s]?\d{2}[.\s]?\d{3}|\d{8})(?!\d)/u],
  ['een kenteken', /\b(?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z])[A-Z\d]{1,3}-[A-Z\d]{2,3}-[A-Z\d]{1,2}\b/u],
  ['een postcode', /\b[1-9]\d{3}\s?(?!KM|ML|KG|EU)[A-Z]{2}\b/u],
  ['een adres', new RegExp(`${straat}\\s+${huisnummer}`, 'u')],
  ['een datum', /\b\d{1,2}[-/]\d{1,2}[-/](?:19|20)\d{2}\b/u],
  ['een naam', /\b(?:de\s?heer|dhr\.?|mevrouw|mevr\.?|mw\.?|meneer)\s+(?:\p{Ll}+\s){0,2}\p{Lu}\p{L}+/u],
]

/**
 * What in this text looks as if somebody can be recognised by it, and a word about where people come from: that is never a
 * reason (design, principle 2). A warning and no more: it misses things, and it sees things that are not there.
 */
export function herkenbaar(tekst: string): Vondst[] {
  const gevonden = patronen.flatMap(([soort, patroon]) => {
    const stuk = patroon.exec(tekst)?.[0].trim()
    return stuk ? [{ soort, stuk }] : []
  })
  const woord = herkomstwoord(tekst)
  return woord ? [...gevonden, { soort: 'een woord over herkomst, geloof of taal', stuk: woord }] : gevonden
}
