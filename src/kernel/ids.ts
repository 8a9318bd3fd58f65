import { randomBytes } from 'node:crypto'

/** A random UUID of version 7 (RFC 9562): sorts by time, so that inserts stay at the end of an index. */
export function nieuwId(now: Date): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const alfabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A short mark to say over the telephone, such as `S-7K3MQ`. Random: it tells nothing about order or number. */
export function nieuwKenmerk(letter: string): string {
  const bytes = randomBytes(6)
  return `${letter}-${Array.from(bytes, (b) => alfabet[b % alfabet.length]).join('')}`
}
