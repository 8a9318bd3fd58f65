import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brievenbusUit, haalUit, nieuweBrievenbus, werpIn } from './brievenbus.ts'

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
