import { hash } from '../../../platform/crypto/index.ts'
import type { Claims, Inlogdienst } from './inlogdienst.ts'

/** Who somebody is at a service: a subject means nothing without its issuer (OpenID Connect Core 1.0, 2). */
export function identiteitBewijs({ issuer }: Inlogdienst, { sub }: Claims): string {
  return `identiteit ${JSON.stringify([issuer, sub])}`
}

export function identiteitId(dienst: Inlogdienst, claims: Claims): Buffer {
  return hash(identiteitBewijs(dienst, claims))
}
