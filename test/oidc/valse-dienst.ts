import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Sleutel = { kid: string; alg: string; prive: KeyObject; publiek: KeyObject }

/** A service that says whatever the test wants it to say. */
export async function startValseDienst() {
  let poort = 0
  const staat = {
    sleutels: [nieuweSleutel('RS256')],
    idToken: (): string => '',
    metadata: {} as Record<string, unknown>,
    gevraagd: [] as string[],
  }
  const server = createServer((vraag, antwoord) => {
    staat.gevraagd.push(vraag.url!)
    const stuur = (inhoud: unknown) =>
      antwoord.setHeader('content-type', 'application/json').end(JSON.stringify(inhoud))
    if (vraag.url!.startsWith('/geen-dienst')) return antwoord.writeHead(404).end('<h1>Niets</h1>')
    if (vraag.url === '/sleutels') return stuur({ keys: staat.sleutels.map(alsJwk) })
    if (vraag.url === '/token')
      return stuur({ access_token: 'x', token_type: 'bearer', id_token: staat.idToken() })
    return stuur({
      issuer,
      authorization_endpoint: `${issuer}/begin`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/sleutels`,
      response_types_supported: ['code'],
      authorization_response_iss_parameter_supported: true,
      // What it says of itself does not count.
      id_token_signing_alg_values_supported: ['none', 'HS256', 'RS256', 'ES256', 'RS512'],
      ...staat.metadata,
    })
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  poort = (server.address() as AddressInfo).port
  const issuer = `http://localhost:${poort}`
  const stop = () =>
    new Promise<void>((klaar) => {
      server.close(() => klaar())
      server.closeAllConnections()
    })
  return { issuer, staat, stop }
}

export function nieuweSleutel(alg: 'RS256' | 'RS512' | 'ES256', kid = `${alg}-${Math.random()}`): Sleutel {
  const { privateKey, publicKey } =
    alg === 'ES256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { kid, alg, prive: privateKey, publiek: publicKey }
}

function alsJwk({ kid, alg, publiek }: Sleutel) {
  return { ...publiek.export({ format: 'jwk' }), kid, alg, use: 'sig' }
}

/** A JWT (RFC 7519), signed as its header says. */
export function onderteken(claims: object, sleutel: Sleutel, header: object = {}): string {
  const kop = { alg: sleutel.alg, kid: sleutel.kid, ...header }
  const tekst = [kop, claims].map((deel) => Buffer.from(JSON.stringify(deel)).toString('base64url')).join('.')
  return `${tekst}.${handtekening(kop.alg, tekst, sleutel).toString('base64url')}`
}

function handtekening(alg: string, tekst: string, { prive, publiek }: Sleutel): Buffer {
  if (alg === 'none') return Buffer.alloc(0)
  // The old trick: the public key, which everybody has, as the shared secret.
  if (alg === 'HS256')
    return createHmac('sha256', publiek.export({ type: 'spki', format: 'pem' }))
      .update(tekst)
      .digest()
  const key = alg === 'ES256' ? { key: prive, dsaEncoding: 'ieee-p1363' as const } : prive
  return sign(alg === 'RS512' ? 'sha512' : 'sha256', Buffer.from(tekst), key)
}
