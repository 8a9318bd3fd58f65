const diepst = 10

export type Gelezen =
  | { waarde: unknown }
  | { fout: 'geen-json' | 'dubbele-sleutel' | 'te-diep' | 'verboden-teken' }

/**
 * Reads JSON as one thing and not as two: a key twice, or nesting without end, is refused and not guessed at
 * (RFC 8259, 4 leaves open what a reader makes of it). So are null bytes and `__proto__`.
 */
export function leesJson(bytes: ArrayBuffer): Gelezen {
  const tekst = alsTekst(bytes)
  if (tekst === null) return { fout: 'geen-json' }
  if (diepte(tekst) > diepst) return { fout: 'te-diep' }
  let waarde: unknown
  try {
    waarde = JSON.parse(tekst)
  } catch {
    return { fout: 'geen-json' }
  }
  const sleutels = telSleutels(waarde)
  if (sleutels.verboden) return { fout: 'verboden-teken' }
  return sleutels.aantal === sleutelsIn(tekst) ? { waarde } : { fout: 'dubbele-sleutel' }
}

function alsTekst(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** What stands outside the strings, one call for each token. */
function loop(tekst: string, doe: (teken: string) => void): void {
  let inTekst = false
  for (let i = 0; i < tekst.length; i++) {
    const teken = tekst[i]!
    if (inTekst) {
      if (teken === '\\') i++
      else if (teken === '"') inTekst = false
    } else if (teken === '"') inTekst = true
    else doe(teken)
  }
}

function diepte(tekst: string): number {
  let nu = 0
  let meest = 0
  loop(tekst, (teken) => {
    if (teken === '{' || teken === '[') meest = Math.max(meest, ++nu)
    else if (teken === '}' || teken === ']') nu--
  })
  return meest
}

/** In valid JSON a colon outside a string belongs to a key. */
function sleutelsIn(tekst: string): number {
  let aantal = 0
  loop(tekst, (teken) => {
    if (teken === ':') aantal++
  })
  return aantal
}

/** How many keys were kept: fewer than were written means that one stood there twice. */
function telSleutels(waarde: unknown): { aantal: number; verboden: boolean } {
  if (typeof waarde === 'string') return { aantal: 0, verboden: waarde.includes('\0') }
  if (typeof waarde !== 'object' || waarde === null) return { aantal: 0, verboden: false }
  const eigen = Array.isArray(waarde) ? [] : Object.keys(waarde)
  const delen = Object.values(waarde).map(telSleutels)
  return {
    aantal: delen.reduce((som, deel) => som + deel.aantal, eigen.length),
    verboden: eigen.some((s) => s === '__proto__' || s.includes('\0')) || delen.some((d) => d.verboden),
  }
}
