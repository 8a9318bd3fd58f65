import type { Rolcode } from '../../netwerk/index.ts'

/** Where the people of one organisation sign in (an OpenID Provider), as the file of `BAKEN_AANMELDEN` describes it. */
export type Inlogdienst = Readonly<{
  code: string
  naam: string
  organisatie: string
  issuer: string
  clientId: string
  clientSecret: string
  scopes: readonly string[]
  algoritmen: readonly string[]
  klokverschil: number
  vereisteAmr: readonly string[]
  vereisteAcr: readonly string[]
  rolclaim: string | undefined
  rollen: readonly (Rolwens & { waarde: string })[]
  koppelen: 'op-uitnodiging' | 'automatisch'
}>

/** A role in a municipality, both by their codes. */
export type Rolwens = Readonly<{ gemeente: string; rol: Rolcode }>

export type Claims = Readonly<Record<string, unknown> & { sub: string; iat: number }>

/** The roles that the claims ask for, each once. A claim may be one text or a list of texts. */
export function rollenUitClaims({ rolclaim, rollen }: Inlogdienst, claims: Claims): Rolwens[] {
  const waarden = rolclaim === undefined ? [] : [claims[rolclaim] ?? []].flat()
  const wensen = rollen.filter(({ waarde }) => waarden.includes(waarde))
  return [...new Map(wensen.map(({ gemeente, rol }) => [`${gemeente} ${rol}`, { gemeente, rol }])).values()]
}

/** Did she prove herself there as this file requires? All of `amr` (RFC 8176), and one of `acr` (OpenID Connect Core, 2). */
export function tweedeStapGezet({ vereisteAmr, vereisteAcr }: Inlogdienst, claims: Claims): boolean {
  const amr = [claims.amr ?? []].flat()
  const sterkGenoeg = vereisteAcr.length === 0 || vereisteAcr.includes(String(claims.acr))
  return sterkGenoeg && vereisteAmr.every((manier) => amr.includes(manier))
}

/** When she proved herself there, which with a running session is long ago; who does not say it, proved nothing now. */
export function bewezenDaarOp({ auth_time: op }: Claims, now: Date): Date | null {
  return typeof op === 'number' ? new Date(Math.min(op * 1000, now.getTime())) : null
}

/** Its own address, for development, may do without https. */
export function isLokaal(adres: string): boolean {
  const { protocol, hostname } = new URL(adres)
  return protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname)
}

/** The name that she has there, to show in Baken; never who she is. */
export function naamUitClaims(claims: Claims): string {
  const naam = [claims.name, claims.preferred_username].find((waarde) => typeof waarde === 'string' && waarde)
  return String(naam ?? 'Naam onbekend').slice(0, 200)
}
