import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Duur, leesDuur, telOp } from './duur.ts'

const duren = fc.record({
  jaren: fc.integer({ min: 0, max: 100 }),
  maanden: fc.integer({ min: 0, max: 100 }),
  dagen: fc.integer({ min: 0, max: 1000 }),
  uren: fc.integer({ min: 0, max: 1000 }),
})
const datums = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })

function schrijf(duur: Duur): string {
  const deel = (aantal: number, letter: string) => (aantal > 0 ? `${aantal}${letter}` : '')
  return `P${deel(duur.jaren, 'Y')}${deel(duur.maanden, 'M')}${deel(duur.dagen, 'D')}T${duur.uren}H`
}

function plus(datum: string, duur: string): string {
  return telOp(new Date(datum), leesDuur(duur)!).toISOString()
}

describe('een duur lezen', () => {
  test.each([
    '',
    'P',
    'PT',
    'P1',
    '1Y',
    'P1YT',
    'P-1D',
    'P1.5D',
    'P1W',
    'PT5M',
    'P1D1Y',
    'p1y',
    ' P1Y',
    'P1Y\n',
  ])('%j is geen duur', (tekst) => expect(leesDuur(tekst)).toBeNull())

  test('jaren, maanden, dagen en uren staan elk op hun plek', () => {
    expect(leesDuur('P1Y2M3DT4H')).toEqual({ jaren: 1, maanden: 2, dagen: 3, uren: 4 })
    expect(leesDuur('PT1H')).toEqual({ jaren: 0, maanden: 0, dagen: 0, uren: 1 })
  })

  test('wat geschreven is, leest terug als hetzelfde', () => {
    fc.assert(
      fc.property(duren, (duur) => {
        expect(leesDuur(schrijf(duur))).toEqual(duur)
      }),
    )
  })
})

describe('een duur optellen', () => {
  test('een maand na 31 januari is de laatste dag van februari', () => {
    expect(plus('2026-01-31T10:00:00Z', 'P1M')).toBe('2026-02-28T10:00:00.000Z')
    expect(plus('2028-01-31T10:00:00Z', 'P1M')).toBe('2028-02-29T10:00:00.000Z')
  })

  test('een jaar na een schrikkeldag is 28 februari', () => {
    expect(plus('2028-02-29T00:00:00Z', 'P1Y')).toBe('2029-02-28T00:00:00.000Z')
  })

  test('de zomertijd telt niet mee', () => {
    expect(plus('2026-03-28T23:30:00Z', 'P1D')).toBe('2026-03-29T23:30:00.000Z')
    expect(plus('2026-10-24T23:30:00Z', 'P42D')).toBe('2026-12-05T23:30:00.000Z')
  })

  test('maanden schuiven precies zoveel maanden op en slaan er nooit een over', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: 0, max: 600 }), (datum, maanden) => {
        const na = telOp(datum, { jaren: 0, maanden, dagen: 0, uren: 0 })
        const maand = (d: Date) => d.getUTCFullYear() * 12 + d.getUTCMonth()
        expect(maand(na) - maand(datum)).toBe(maanden)
        expect(na.getUTCDate()).toBeLessThanOrEqual(datum.getUTCDate())
      }),
    )
  })

  test('een latere start eindigt nooit eerder, en de start zelf verandert niet', () => {
    fc.assert(
      fc.property(datums, datums, duren, (a, b, duur) => {
        const [vroeg, laat] = a <= b ? [a, b] : [b, a]
        const start = vroeg.getTime()
        expect(+telOp(vroeg, duur)).toBeLessThanOrEqual(+telOp(laat, duur))
        expect(vroeg.getTime()).toBe(start)
      }),
    )
  })
})
