import { adresIn, staatErIn } from './adres.ts'
import { alsWoorden } from './woorden.ts'

/** Somebody who works with Baken, and by what she would be recognised in a text. */
export type Collega = Readonly<{ accountId: string; kenmerken: readonly string[] }>

/**
 * Who of these occurs in the texts. A name counts as a whole, in either order; an address by street and number or by postcode
 * and number; a telephone number however it was written. A short kenmerk says too little to keep somebody out.
 */
export function wieKomtVoor(kring: readonly Collega[], teksten: readonly string[]): string[] {
  if (kring.length === 0) return []
  const proza = ` ${teksten.map(alsWoorden).join(' / ')} `
  const aaneen = teksten.map((tekst) => alsWoorden(tekst).replaceAll(' ', '')).join('/')
  const cijfers = teksten.map(alsCijfers).join('/')
  const raakt = (kenmerk: string) => {
    const nummer = telefoonIn(kenmerk)
    if (nummer) return cijfers.includes(nummer)
    const adres = adresIn(kenmerk)
    if (adres) return staatErIn(adres, proza, aaneen)
    return vormen(kenmerk).some((vorm) => proza.includes(` ${vorm} `))
  }
  return kring.filter(({ kenmerken }) => kenmerken.some(raakt)).map(({ accountId }) => accountId)
}

/** Every text in a value that was sealed as JSON, whatever its shape. */
export function tekstenIn(waarde: unknown): string[] {
  if (typeof waarde === 'string') return [waarde]
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.values(waarde).flatMap(tekstenIn)
}

function vormen(kenmerk: string): string[] {
  const woorden = alsWoorden(kenmerk).split(' ')
  if (woorden.length < 2 || woorden.join('').length < 6) return []
  return [woorden.join(' '), [woorden.at(-1), ...woorden.slice(0, -1)].join(' ')]
}

function telefoonIn(kenmerk: string): string | null {
  if (!/^[\d\s()+-]+$/.test(kenmerk.trim())) return null
  const nummer = alsCijfers(kenmerk)
  return nummer.length >= 9 ? nummer : null
}

/** The digits of each number apart; `+31 6` and `0031 6` are `06`. */
function alsCijfers(tekst: string): string {
  return tekst
    .replace(/(?<=\d)[\s().-]+(?=\d)/g, '')
    .replace(/(?:\+|\b00)31\(?0?\)?/g, '0')
    .replace(/\D+/g, '/')
    .replace(/^\/|\/$/g, '')
}
