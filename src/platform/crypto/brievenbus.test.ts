import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bezorger, brievenbusUit, haalUit, nieuweBrievenbus, werpIn } from './brievenbus.ts'

const bytes = fc.uint8Array({ maxLength: 200 }).map((a) => Buffer.from(a))
const bus = nieuweBrievenbus()

describe('een brievenbus', () => {
  test('wie de publieke helft heeft, kan erin; alleen de houder kan eruit', () => {
    fc.assert(
      fc.property(bytes, fc.string(), (tekst, plaats) => {
        const brief = werpIn(bus.publiek, plaats, tekst)
        expect(haalUit(bus, plaats, brief)).toEqual(tekst)
        expect(() => haalUit(nieuweBrievenbus(), plaats, brief)).toThrow()
        expect(() => haalUit({ ...bus, prive: randomBytes(32) }, plaats, brief)).toThrow()
      }),
      { numRuns: 50 },
    )
  })

  test('een brief van een andere plaats, of met een omgevallen bit, gaat niet open', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (tekst, waar) => {
        const brief = werpIn(bus.publiek, 'hier', tekst)
        expect(() => haalUit(bus, 'daar', brief)).toThrow()
        // The last bit of an X25519 public key means nothing (RFC 7748, 5), but it is in the derivation.
        const bit = waar % (brief.length * 8)
        brief[bit >> 3]! ^= 1 << (bit & 7)
        expect(() => haalUit(bus, 'hier', brief)).toThrow()
      }),
      { numRuns: 50 },
    )
  })

  test('wat samen bezorgd wordt, gaat elk op zijn eigen plaats open, en op die van een ander niet', () => {
    fc.assert(
      fc.property(fc.array(bytes, { minLength: 2, maxLength: 8 }), (teksten) => {
        const bezorg = bezorger(bus.publiek)
        const brieven = teksten.map((tekst, nr) => bezorg(`plaats ${nr}`, tekst))
        for (const [nr, brief] of brieven.entries()) {
          expect(haalUit(bus, `plaats ${nr}`, brief)).toEqual(teksten[nr])
          expect(() => haalUit(bus, `plaats ${(nr + 1) % brieven.length}`, brief)).toThrow()
        }
        const nonces = brieven.map((brief) => brief.toString('hex', 32, 44))
        expect(new Set(nonces).size).toBe(brieven.length)
        expect(bezorger(bus.publiek)('plaats 0', teksten[0]!).subarray(0, 32)).not.toEqual(
          brieven[0]!.subarray(0, 32),
        )
      }),
      { numRuns: 25 },
    )
  })

  test('bij hetzelfde geheim hoort altijd dezelfde bus', () => {
    const geheim = randomBytes(32)
    expect(brievenbusUit(geheim)).toEqual(brievenbusUit(geheim))
    const brief = werpIn(brievenbusUit(geheim).publiek, 'hier', Buffer.from('dag'))
    expect(haalUit(brievenbusUit(geheim), 'hier', brief).toString()).toBe('dag')
  })

  test('de publieke helft is die van RFC 7748, 6.1', () => {
    const prive = '5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb'
    const publiek = 'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f'
    expect(brievenbusUit(Buffer.from(prive, 'hex')).publiek.toString('hex')).toBe(publiek)
  })
})
