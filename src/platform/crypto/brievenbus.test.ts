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
})
