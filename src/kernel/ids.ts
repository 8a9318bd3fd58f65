import { randomBytes, randomUUID } from 'node:crypto'

/** A random UUID of version 7 (RFC 9562): sorts by time, so that inserts stay at the end of an index. */
export function nieuwId(now: Date): string {
  const tijd = now.getTime().toString(16).padStart(12, '0')
  // The rest is that of a version 4, which Node makes many of at once.
  return `${tijd.slice(0, 8)}-${tijd.slice(8)}-7${randomUUID().slice(15)}`
}

const alfabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A short mark to say over the telephone, such as `S-7K3MQ`. Random: it tells nothing about order or number. */
export function nieuwKenmerk(letter: string): string {
  const bytes = randomBytes(6)
  return `${letter}-${Array.from(bytes, (b) => alfabet[b % alfabet.length]).join('')}`
}
