/** A word of a text, as it is compared and where it stands. */
export type Woord = Readonly<{ kaal: string; begin: number; eind: number }>
export type Plek = Readonly<{ begin: number; eind: number }>

/** Letters that no accent can be taken from. */
const letters: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ς: 'σ' },
}

/** One spelling: no case, accents, spaces or signs. */
export function kaal(tekst: string): string {
  return tekst
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[ßæœøłđðþħıς]/g, (letter) => letters[letter]!)
}

/** The same text without characters that nobody sees, so that what is found in it can be shown. */
export function zichtbaar(tekst: string): string {
  return tekst.normalize('NFKC').replace(/\p{Cf}/gu, '')
}

export function woordenIn(tekst: string): Woord[] {
  return [...tekst.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((m) => ({
    ...{ kaal: kaal(m[0]), begin: m.index, eind: m.index + m[0].length },
  }))
}

/** Every place where whole words together spell `gezocht`, wherever the spaces, dots and dashes stand. */
export function vindReeksen(woorden: readonly Woord[], gezocht: string): Plek[] {
  return woorden.flatMap(({ begin }, van) => {
    let gelezen = ''
    for (let tot = van; tot < woorden.length && gelezen.length < gezocht.length; tot++) {
      gelezen += woorden[tot]!.kaal
      if (gelezen === gezocht) return [{ begin, eind: woorden[tot]!.eind }]
      if (!gezocht.startsWith(gelezen)) break
    }
    return []
  })
}

/** Every run of digits, whatever stands between them. */
export function cijferreeksen(tekst: string): (Plek & { cijfers: string })[] {
  return [...tekst.matchAll(/\d(?:[^\p{L}\d]{0,3}\d)+/gu)].map((m) => ({
    ...{ cijfers: m[0].replace(/\D/g, ''), begin: m.index, eind: m.index + m[0].length },
  }))
}
