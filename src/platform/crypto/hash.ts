import { createHash, createSecretKey, hkdfSync, randomBytes } from 'node:crypto'

/** SHA-256 of a secret with 128 bits or more: what the database may know of a token. */
export function hash(tekst: string | Buffer): Buffer {
  return createHash('sha256').update(tekst).digest()
}

/** 32 random bytes for a cookie or a one-time link. */
export function nieuwToken(): string {
  return randomBytes(32).toString('base64url')
}

/** A key for one use, derived from a secret. */
export function afgeleideSleutel(geheim: Buffer, waarvoor: string): Buffer {
  return Buffer.from(hkdfSync('sha256', createSecretKey(geheim), 'baken 1', waarvoor, 32))
}
