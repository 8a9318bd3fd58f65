import { hash, verify } from '@node-rs/argon2'

/** Argon2id with the library's defaults (19 MiB, two passes): the OWASP minimum for passwords. */
export function hashWachtwoord(wachtwoord: string): Promise<string> {
  return hash(wachtwoord.normalize('NFKC'))
}

let schijn: Promise<string> | undefined

/** Takes as long for an unknown account as for a known one. */
export async function klopt(wachtwoord: string, bekend: string | null | undefined): Promise<boolean> {
  schijn ??= hash('er is geen account met deze naam')
  const goed = await verify(bekend ?? (await schijn), wachtwoord.normalize('NFKC'))
  return goed && Boolean(bekend)
}
