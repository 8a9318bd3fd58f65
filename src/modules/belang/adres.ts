import { alsWoorden } from './woorden.ts'

/** An address that somebody told of herself; `nummer` is a pattern, because `5a` and `5 a` are the same. */
type Adres = Readonly<{ straat: string | null; postcode: string | null; nummer: string }>

const postcode = /\b(\d{4}) ?([a-z]{2})\b/
const straatwoord =
  /(?:straat|laan|weg|plein|kade|dijk|singel|gracht|hof|steeg|pad|dreef|plantsoen|markt|brink)$/
/** Words that make another street of it: the Oude Dorpsstraat is not the Dorpsstraat. */
const anders = 'oude|nieuwe|lange|korte|grote|kleine|hoge|lage|eerste|tweede|derde|1e|2e|3e'

/** `Dorpsstraat 5`, `1234 AB 5`, or both, in any order; `null` when it is no address. */
export function adresIn(kenmerk: string): Adres | null {
  const woorden = alsWoorden(kenmerk)
  const code = postcode.exec(woorden)
  const rest = (code ? woorden.replace(code[0], ' ') : woorden).replace(/ +/g, ' ').trim()
  const delen = /^(\D*)\b(\d{1,5}) ?([a-z]?)\b(.*)$/.exec(rest)
  if (!delen) return null
  const [, voor = '', cijfers, letter, na = ''] = delen
  const straat = (voor.trim() || (code ? na.trim() : '')).replace(/ (?:nr|nummer|huisnummer)$/, '')
  // A number plate has letters before a number too, but never four.
  const isStraat = /\p{L}{4}/u.test(straat) && `${straat}${cijfers}`.length >= 6
  if (!isStraat && !code) return null
  return {
    straat: isStraat ? straat : null,
    postcode: code && `${code[1]}${code[2]}`,
    nummer: letter ? `${cijfers} ?${letter}` : cijfers!,
  }
}

/** `proza`: the words of all texts with one space between; `aaneen`: the same without spaces. */
export function staatErIn(adres: Adres, proza: string, aaneen: string): boolean {
  if (adres.straat && opStraat(adres.straat, adres.nummer).test(proza)) return true
  return adres.postcode !== null && aaneen.includes(adres.postcode) && hoortErbij(proza, adres)
}

/** This number of this street, and not of one whose name ends the same. */
function opStraat(straat: string, nummer: string): RegExp {
  return new RegExp(`(?<! (?:${anders})) ${straat}(?: (?:nr|nummer|huisnummer|/))? ${nummer} `)
}

/** Where the postcode stands: the number, unless it is of another street. */
function hoortErbij(proza: string, { straat, postcode: code, nummer }: Adres): boolean {
  const bij = `${code!.slice(0, 4)} ?${code!.slice(4)}`
  const eronder = new RegExp(`^(?: [^\\d ]+){0,3} ${bij} `)
  const erboven = new RegExp(`(?<! \\d+[a-z]?) ${bij}(?: [^\\d ]+){0,3}$`)
  return [...proza.matchAll(new RegExp(` ${nummer}(?= )`, 'g'))].some(({ 0: gevonden, index }) => {
    const voor = proza.slice(0, index)
    const vorige = voor.slice(voor.lastIndexOf(' ') + 1)
    if (!straatwoord.test(vorige)) return true
    if (straat) return straat.endsWith(vorige)
    return erboven.test(voor) || eronder.test(proza.slice(index + gevonden.length))
  })
}
