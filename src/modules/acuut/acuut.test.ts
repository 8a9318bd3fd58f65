import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duurTekst, minutenVan } from './acuut.ts'

const na = (minuten: number) => duurTekst(new Date(0), new Date(minuten * 60_000 + 59_999))

describe('hoe lang het gevaar al duurt', () => {
  test.each([
    [0, 'minder dan een minuut'],
    [1, '1 minuut'],
    [59, '59 minuten'],
    [60, '1 uur'],
    [61, '1 uur en 1 minuut'],
    [1440, '1 dag'],
    [1445, '1 dag'],
    [1500, '1 dag en 1 uur'],
    [4500, '3 dagen en 3 uur'],
  ])('%i minuten', (minuten, tekst) => expect(na(minuten)).toBe(tekst))

  test('een klok die achterloopt, maakt er geen onzin van', () => {
    expect(duurTekst(new Date(60_000), new Date(0))).toBe('minder dan een minuut')
  })
})

test('elke tijd die de klok kent, wordt gelezen, en een andere niet', () => {
  const tijd = fc.record({
    uur: fc.integer({ min: 0, max: 99 }),
    rest: fc.integer({ min: 0, max: 99 }),
    scheiding: fc.constantFrom(':', '.'),
  })
  fc.assert(
    fc.property(tijd, ({ uur, rest, scheiding }) => {
      const tekst = ` ${uur}${scheiding}${String(rest).padStart(2, '0')} `
      expect(minutenVan(tekst)).toBe(uur < 24 && rest < 60 ? uur * 60 + rest : null)
    }),
  )
  for (const tekst of ['', 'straks', '3', '3:1', '-1:00', '3:100']) expect(minutenVan(tekst)).toBeNull()
})
