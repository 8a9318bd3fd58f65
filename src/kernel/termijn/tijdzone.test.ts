import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ogenblik, plaatselijk, tijdzone } from './tijdzone.ts'

const klok = new Intl.DateTimeFormat('sv-SE', {
  timeZone: tijdzone,
  dateStyle: 'short',
  timeStyle: 'short',
})

describe('de klok aan de muur', () => {
  const moment = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })

  test('zegt op elk ogenblik wat het tijdzonebestand zegt', () => {
    fc.assert(
      fc.property(moment, (nu) => {
        const { dag, minuut } = plaatselijk(nu)
        const uur = `${Math.floor(minuut / 60)}`.padStart(2, '0')
        expect(`${dag} ${uur}:${`${minuut % 60}`.padStart(2, '0')}`).toBe(klok.format(nu))
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['zomertijd begint', '2026-03-29T00:59:59Z', '2026-03-29', 119],
    ['zomertijd is begonnen', '2026-03-29T01:00:00Z', '2026-03-29', 180],
    ['de laatste minuut van zomertijd', '2026-10-25T00:59:59Z', '2026-10-25', 179],
    ['de minuut daarna komt het uur opnieuw', '2026-10-25T01:00:00Z', '2026-10-25', 120],
  ])('%s', (_, wanneer, dag, minuut) => {
    expect(plaatselijk(new Date(wanneer))).toEqual({ dag, minuut })
  })

  test('heen en terug komt op dezelfde minuut uit, behalve in het uur dat twee keer komt', () => {
    fc.assert(
      fc.property(moment, (nu) => {
        const { dag, minuut } = plaatselijk(nu)
        const terug = ogenblik(dag, minuut)
        expect(plaatselijk(terug)).toEqual({ dag, minuut })
        expect(nu.getTime() - terug.getTime()).toBeLessThan(2 * 3_600_000)
      }),
    )
  })
})
