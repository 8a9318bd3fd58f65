import { createHmac, createSecretKey } from 'node:crypto'

/** Five tokens of eight bytes. Two texts that share one look alike; which words they share, it does not say. */
const banden = 5
const rijen = 4
const tekenlengte = 8
/** Enough to recognise a text by, and a limit to what a very long one costs. */
const hoogstensTekens = 20_000

// The same in every process and for ever: one multiplier and one addend for each minimum.
const permutaties = Array.from({ length: banden * rijen }, (_, nr) => ({
  maal: Math.imul(nr + 1, 0x9e3779b1) | 1,
  plus: Math.imul(nr + 1, 0x85ebca6b),
}))

/**
 * What a text looks like, under a key: MinHash over pairs of words (Broder 1997), taken together per band, each band an
 * HMAC. A few other words leave most bands as they were; numbers, capitals and marks count for nothing.
 */
export function vingerafdruk(sleutel: Buffer, tekst: string): Buffer {
  const minima = new Uint32Array(banden * rijen).fill(0xffffffff)
  for (const paar of woordparen(tekst)) {
    for (let nr = 0; nr < minima.length; nr++) {
      const { maal, plus } = permutaties[nr]!
      const plek = meng(Math.imul(paar, maal) + plus)
      if (plek < minima[nr]!) minima[nr] = plek
    }
  }
  const mac = createSecretKey(sleutel)
  const tekens = Array.from({ length: banden }, (_, band) => {
    const deel = Buffer.from(minima.buffer, band * rijen * 4, rijen * 4)
    return createHmac('sha256', mac).update(`${band} `).update(deel).digest().subarray(0, tekenlengte)
  })
  return Buffer.concat(tekens)
}

/** The tokens one by one, as text to compare. */
export function tekensVan(afdruk: Buffer): string[] {
  const tekens: string[] = []
  for (let i = 0; i < afdruk.length; i += tekenlengte) tekens.push(afdruk.toString('hex', i, i + tekenlengte))
  return tekens
}

/** A number for each two words that follow each other, and for a word that is alone. */
function woordparen(tekst: string): number[] {
  const woorden =
    tekst
      .slice(0, hoogstensTekens)
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const getallen = woorden.map(getalVan)
  if (getallen.length < 2) return getallen
  return getallen.slice(1).map((getal, nr) => meng(Math.imul(getallen[nr]!, 31) + getal))
}

/** FNV-1a over the letters of a word. */
function getalVan(woord: string): number {
  let getal = 0x811c9dc5
  for (let i = 0; i < woord.length; i++) getal = Math.imul(getal ^ woord.charCodeAt(i), 0x01000193)
  return getal >>> 0
}

function meng(getal: number): number {
  let x = getal | 0
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return (x ^ (x >>> 16)) >>> 0
}
