/** What the police gave, as text to be recognised. `label` says which one it is, without saying what is in it. */
export type Politietekst = Readonly<{ label: string; teksten: readonly string[]; namen: readonly string[] }>

/** So many words in a row are no coincidence any more. */
export const stukLengte = 5
/** A number can be written digit by digit. */
const hoogstens = 12

/**
 * Says of which politiegegeven a text takes something over: a piece of five words in a row, or what names somebody or
 * something (a telephone number, a plate, an address, a name). What stands openly in the signaal already is nobody's secret.
 */
export function herken(
  politie: readonly Politietekst[],
  open: readonly string[],
): (tekst: string) => string | null {
  const vanWie = new Map<string, string>()
  for (const { label, teksten, namen } of politie) {
    for (const stuk of [...teksten, ...namen].flatMap(stukken)) vanWie.set(stuk, label)
    for (const kenmerk of [...teksten.flatMap(kenmerkenIn), ...namen.map(aaneen)]) vanWie.set(kenmerk, label)
  }
  for (const bekend of open.flatMap(alleStukken)) vanWie.delete(bekend)
  return (tekst) => {
    const stuk = alleStukken(tekst).find((kandidaat) => vanWie.has(kandidaat))
    if (stuk !== undefined) return vanWie.get(stuk)!
    return /\[\s*politiegegeven/i.test(tekst) ? 'een politiegegeven' : null
  }
}

function woordenIn(tekst: string): string[] {
  return (
    tekst
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

const aaneen = (tekst: string) => `=${woordenIn(tekst).join('')}`

/** Five words in a row, from every word on. */
function stukken(tekst: string): string[] {
  const woorden = woordenIn(tekst)
  return woorden.slice(stukLengte - 1).map((_, plek) => woorden.slice(plek, plek + stukLengte).join(' '))
}

/** All that a text could have taken over: its pieces, and every few words in a row as one, however they were written. */
function alleStukken(tekst: string): string[] {
  const woorden = woordenIn(tekst)
  const vensters = woorden.flatMap((_, plek) =>
    Array.from({ length: Math.min(hoogstens, woorden.length - plek) }, (_, meer) =>
      woorden.slice(plek, plek + meer + 1).join(''),
    ),
  )
  const nummers = vensters.flatMap((venster) => (/^\d{9,15}$/.test(venster) ? [nummer(venster)] : []))
  return [...stukken(tekst), ...vensters.map((venster) => `=${venster}`), ...nummers]
}

/** A telephone number by its last nine digits: 06, +31 6 and 0031 6 are the same. */
const nummer = (cijfers: string) => `#${cijfers.slice(-9)}`

const vormen = [
  /[^\s@<>()]+@[^\s@<>()]+\.\w+/g, // an address for mail
  /(?:https?:\/\/|www\.)[^\s<>()]+/gi,
  /(?<![\p{L}\p{N}.])@[\w.]{3,}/gu, // the name of an account
  /\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){7,14}\b/gi, // IBAN
  /\b\d{4} ?[A-Z]{2}\b(?:\s*\d+)?/g, // a postcode, with a number
  /\b(?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z])[A-Z\d]{1,3}-[A-Z\d]{1,3}-[A-Z\d]{1,3}\b/gi, // a plate
  /(?<!\d)\d{8,15}(?!\d)/g, // KvK and other numbers
]
const telefoon = /(?<![\d])(?:\+|00|0)(?:[ \-.()]{0,2}\d){8,14}(?!\d)/g

function kenmerkenIn(tekst: string): string[] {
  const vast = vormen.flatMap((vorm) => tekst.match(vorm) ?? []).map(aaneen)
  const nummers = (tekst.match(telefoon) ?? []).map((gevonden) => gevonden.replace(/\D/g, ''))
  return [...vast, ...nummers.filter((cijfers) => cijfers.length >= 9).map(nummer)]
}
