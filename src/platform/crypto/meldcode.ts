import { createSecretKey, hkdfSync, randomBytes } from 'node:crypto'
import { type Brievenbus, brievenbusUit } from './brievenbus.ts'

// Crockford base 32: no I, L, O or U, so that a code survives handwriting and the telephone.
const alfabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const controle = `${alfabet}*~$=U`

/** What the server can know of a code: where the conversation is, and the public half of its letter box. */
export type Codesleutels = { opzoekId: Buffer; bus: Brievenbus }

/** A reporter's code: 80 random bits in 16 characters, four groups, and a check character. */
export function nieuweMeldcode(): string {
  return schrijfMeldcode(randomBytes(10))
}

/** `K7QM-2XVD-9HTB-4FWE-3`: groups of four and the check character of Crockford's base 32 (modulo 37). */
export function schrijfMeldcode(bits: Buffer): string {
  let getal = BigInt(`0x${bits.toString('hex')}`)
  const rest = Number(getal % 37n)
  const tekens: string[] = []
  for (let i = 0; i < 16; i++) {
    tekens.unshift(alfabet[Number(getal & 31n)]!)
    getal >>= 5n
  }
  const groepen = tekens.join('').match(/.{4}/g)!
  return [...groepen, controle[rest]].join('-')
}

/** Reads a code however it was typed: small letters, spaces, O for 0, I or L for 1. `null` when it cannot be one. */
export function leesMeldcode(tekst: string): Buffer | null {
  const kaal = tekst
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  if (kaal.length !== 17) return null
  let getal = 0n
  for (const teken of kaal.slice(0, 16)) {
    const waarde = alfabet.indexOf(teken)
    if (waarde < 0) return null
    getal = (getal << 5n) | BigInt(waarde)
  }
  if (controle[Number(getal % 37n)] !== kaal[16]) return null
  return Buffer.from(getal.toString(16).padStart(20, '0'), 'hex')
}

/** From the bits of a code: an id to look it up by and an X25519 pair; neither tells anything about the code. */
export function sleutelsVanMeldcode(bits: Buffer): Codesleutels {
  const leid = (waarvoor: string) =>
    Buffer.from(hkdfSync('sha256', createSecretKey(bits), 'baken meldcode 1', waarvoor, 32))
  return { opzoekId: leid('opzoeken'), bus: brievenbusUit(leid('brievenbus')) }
}
