import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { haalUit, werpIn } from './brievenbus.ts'
import { leesMeldcode, nieuweMeldcode, schrijfMeldcode, sleutelsVanMeldcode } from './meldcode.ts'

const bits = fc.uint8Array({ minLength: 10, maxLength: 10 }).map((a) => Buffer.from(a))
const code = bits.map(schrijfMeldcode)
const tekens = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U']

describe('een meldcode', () => {
  test('wat geschreven is, leest terug als dezelfde bits', () => {
    fc.assert(
      fc.property(bits, (b) => {
        expect(schrijfMeldcode(b)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z*~$=U]$/)
        expect(leesMeldcode(schrijfMeldcode(b))).toEqual(b)
      }),
    )
  })

  test('kleine letters, spaties, O voor 0 en I of L voor 1 maken niet uit', () => {
    const typ = (teken: string) =>
      fc.constantFrom(
        ...({ 0: ['0', 'O', 'o'], 1: ['1', 'I', 'i', 'L', 'l'], '-': ['-', ' ', '', ' - ', '\u2013', '.'] }[
          teken
        ] ?? [teken, teken.toLowerCase()]),
      )
    const getypt = bits.chain((b) => fc.tuple(fc.constant(b), fc.tuple(...[...schrijfMeldcode(b)].map(typ))))
    fc.assert(
      fc.property(getypt, ([b, delen]) => {
        expect(leesMeldcode(` ${delen.join('')}\n`)).toEqual(b)
      }),
    )
  })

  test('het controleteken vindt elk verkeerd teken', () => {
    fc.assert(
      fc.property(code, fc.nat(16), fc.constantFrom(...tekens), (goed, plaats, teken) => {
        const kaal = [...goed.replaceAll('-', '')]
        fc.pre(kaal[plaats] !== teken)
        kaal[plaats] = teken
        expect(leesMeldcode(kaal.join(''))).toBeNull()
      }),
      { numRuns: 2000 },
    )
  })

  test('het controleteken vindt elke verwisseling van twee buren', () => {
    fc.assert(
      fc.property(code, fc.nat(15), (goed, plaats) => {
        const kaal = [...goed.replaceAll('-', '')]
        fc.pre(kaal[plaats] !== kaal[plaats + 1])
        kaal.splice(plaats, 2, kaal[plaats + 1]!, kaal[plaats]!)
        expect(leesMeldcode(kaal.join(''))).toBeNull()
      }),
      { numRuns: 1000 },
    )
  })

  test('wat geen code kan zijn, is er geen', () => {
    for (const tekst of [
      '',
      ' ',
      'K7QM',
      '\u0000',
      '\u{1F600}'.repeat(17),
      '0'.repeat(16),
      '0'.repeat(18),
      'geen code',
    ]) {
      expect(leesMeldcode(tekst)).toBeNull()
    }
    fc.assert(fc.property(fc.string(), (tekst) => leesMeldcode(tekst) === null || tekst.length >= 17))
  })

  test('bij een code hoort altijd dezelfde plek en dezelfde brievenbus, bij een andere een andere', () => {
    const [een, ander] = [leesMeldcode(nieuweMeldcode())!, leesMeldcode(nieuweMeldcode())!]
    expect(sleutelsVanMeldcode(een)).toEqual(sleutelsVanMeldcode(een))
    expect(sleutelsVanMeldcode(een).opzoekId).not.toEqual(sleutelsVanMeldcode(ander).opzoekId)
    const brief = werpIn(sleutelsVanMeldcode(een).bus.publiek, 'hier', Buffer.from('antwoord'))
    expect(haalUit(sleutelsVanMeldcode(een).bus, 'hier', brief).toString()).toBe('antwoord')
    expect(() => haalUit(sleutelsVanMeldcode(ander).bus, 'hier', brief)).toThrow()
  })

  test('de code en de sleutels staan niet in wat de server bewaart', () => {
    fc.assert(
      fc.property(bits, (b) => {
        const { opzoekId, bus } = sleutelsVanMeldcode(b)
        const bewaard = Buffer.concat([opzoekId, bus.publiek])
        expect(bewaard.includes(b)).toBe(false)
        expect(bewaard.includes(bus.prive)).toBe(false)
      }),
      { numRuns: 30 },
    )
  })
})
