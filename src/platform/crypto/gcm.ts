import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto'

// Keys go in as key objects: with a bare buffer Node 24 is three times slower.
const nonceLengte = 12
const merkLengte = 16

/** AES-256-GCM (NIST SP 800-38D): nonce, ciphertext and tag in one buffer. `plaats` is authenticated, not stored. */
export function verzegel(sleutel: Buffer, plaats: string, tekst: Buffer): Buffer {
  const nonce = randomBytes(nonceLengte)
  const cijfer = createCipheriv('aes-256-gcm', createSecretKey(sleutel), nonce)
  cijfer.setAAD(Buffer.from(plaats))
  return Buffer.concat([nonce, cijfer.update(tekst), cijfer.final(), cijfer.getAuthTag()])
}

/** Throws when the key, the place or one bit of the content is not what was sealed. */
export function ontzegel(sleutel: Buffer, plaats: string, verzegeld: Buffer): Buffer {
  if (verzegeld.length < nonceLengte + merkLengte) throw new Error('verzegelde waarde is te kort')
  const ontcijfer = createDecipheriv(
    'aes-256-gcm',
    createSecretKey(sleutel),
    verzegeld.subarray(0, nonceLengte),
  )
  ontcijfer.setAAD(Buffer.from(plaats))
  ontcijfer.setAuthTag(verzegeld.subarray(-merkLengte))
  return Buffer.concat([ontcijfer.update(verzegeld.subarray(nonceLengte, -merkLengte)), ontcijfer.final()])
}
