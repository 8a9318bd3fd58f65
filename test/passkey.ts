import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import type { Blad } from './bezoeker.ts'

type Afwijking = { origin?: string; challenge?: string; vlaggen?: number; teller?: number; rpId?: string }
type Opties = { challenge: string; rpId?: string; rp?: { id: string } }

const UP = 1
const UV = 4
const AT = 64

/**
 * A passkey in software (WebAuthn level 2: ES256, attestation none), that can also answer what a real one never would.
 */
export function proefPasskey(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  let teller = 0

  const client = (type: string, opties: Opties, anders: Afwijking) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: anders.challenge ?? opties.challenge,
        origin: anders.origin ?? origin,
        crossOrigin: false,
      }),
    )

  function gegevens(rpId: string, vlaggen: number, keer: number, extra = Buffer.alloc(0)): Buffer {
    const kop = Buffer.alloc(5)
    kop[0] = vlaggen
    kop.writeUInt32BE(keer, 1)
    return Buffer.concat([createHash('sha256').update(rpId).digest(), kop, extra])
  }

  return {
    maak(opties: Opties, anders: Afwijking = {}): string {
      const { x, y } = publicKey.export({ format: 'jwk' })
      const cose = cbor(
        new Map<number, number | Buffer>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, Buffer.from(x!, 'base64url')],
          [-3, Buffer.from(y!, 'base64url')],
        ]),
      )
      const sleutel = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose])
      const rpId = anders.rpId ?? opties.rp!.id
      const authData = gegevens(rpId, anders.vlaggen ?? UP | UV | AT, anders.teller ?? teller, sleutel)
      const attestationObject = cbor(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      )
      const clientDataJSON = client('webauthn.create', opties, anders)
      return antwoord(id, { clientDataJSON, attestationObject })
    },
    gebruik(opties: Opties, anders: Afwijking = {}): string {
      teller = anders.teller ?? teller + 1
      const rpId = anders.rpId ?? opties.rpId!
      const authenticatorData = gegevens(rpId, anders.vlaggen ?? UP | UV, teller)
      const clientDataJSON = client('webauthn.get', opties, anders)
      const wat = Buffer.concat([authenticatorData, createHash('sha256').update(clientDataJSON).digest()])
      const signature = createSign('sha256').update(wat).sign(privateKey)
      return antwoord(id, { clientDataJSON, authenticatorData, signature })
    },
  }
}

/** What the page gives to the browser. */
export function optiesOp({ html }: Pick<Blad, 'html'>): Opties {
  return JSON.parse(/data-opties="([^"]+)"/.exec(html)![1]!.replaceAll('&quot;', '"'))
}

function antwoord(id: Buffer, delen: Record<string, Buffer>): string {
  const response = Object.fromEntries(
    Object.entries(delen).map(([naam, b]) => [naam, b.toString('base64url')]),
  )
  const naam = id.toString('base64url')
  return JSON.stringify({ id: naam, rawId: naam, type: 'public-key', response, clientExtensionResults: {} })
}

/** As much of CBOR (RFC 8949) as a passkey needs: small numbers, texts, bytes and maps. */
function cbor(waarde: unknown): Buffer {
  const kop = (soort: number, lengte: number) =>
    lengte < 24
      ? Buffer.from([(soort << 5) | lengte])
      : lengte < 256
        ? Buffer.from([(soort << 5) | 24, lengte])
        : Buffer.from([(soort << 5) | 25, lengte >> 8, lengte & 255])
  if (typeof waarde === 'number') return waarde < 0 ? kop(1, -1 - waarde) : kop(0, waarde)
  if (typeof waarde === 'string')
    return Buffer.concat([kop(3, Buffer.byteLength(waarde)), Buffer.from(waarde)])
  if (Buffer.isBuffer(waarde)) return Buffer.concat([kop(2, waarde.length), waarde])
  const paren = [...(waarde as Map<unknown, unknown>)]
  return Buffer.concat([kop(5, paren.length), ...paren.flatMap(([k, v]) => [cbor(k), cbor(v)])])
}
