import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dagErbij, weekdag } from './dag.ts'
import { volgendeHerinnering } from './herinnering.ts'
import { maakKalender, openDagen } from './kalender.ts'
import { begin, type Maat, naPauze, totEnMet } from './termijn.ts'
import { beginVan, dagVan, eindeVan } from './tijdzone.ts'

const kalender = maakKalender([
  { dag: '12-25', voor: ['termijnenwet', 'werkdagen'], geldigVan: '2000-01-01', geldigTot: null },
  { dag: '12-26', voor: ['termijnenwet', 'werkdagen'], geldigVan: '2000-01-01', geldigTot: null },
  { dag: '04-27', opZondag: 'dag-eerder', voor: ['werkdagen'], geldigVan: '2000-01-01', geldigTot: null },
  { pasen: -2, voor: ['termijnenwet'], geldigVan: '2000-01-01', geldigTot: null },
  { pasen: 1, voor: ['termijnenwet', 'werkdagen'], geldigVan: '2000-01-01', geldigTot: '2040-01-01' },
])

const momenten = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
const uren = fc.integer({ min: 1, max: 2000 }).map((n): Maat => ({ duur: `PT${n}H`, einde: 'gewoon' }))
const werkdagen = fc.integer({ min: 1, max: 90 }).map((n): Maat => ({ werkdagen: n, einde: 'gewoon' }))
const dagen = fc
  .record({
    n: fc.integer({ min: 1, max: 200 }),
    einde: fc.constantFrom('gewoon', 'termijnenwet', 'volgende-werkdag'),
  })
  .map(({ n, einde }): Maat => ({ duur: `P${n}D`, einde: einde as Maat['einde'] }))
const maanden = fc.integer({ min: 1, max: 3 }).map((n): Maat => ({ duur: `P${n}M`, einde: 'termijnenwet' }))
const maten = fc.oneof(uren, werkdagen, dagen, maanden)
const stil = fc.integer({ min: 0, max: 60 * 24 * 40 }).map((minuten) => minuten * 60_000)

function eist<T extends [unknown, ...unknown[]]>(
  ...delen: [...arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> }, doe: (...waarden: T) => void]
): void {
  fc.assert(fc.property(...(delen as unknown as Parameters<typeof fc.property<T>>)), { numRuns: 300 })
}

describe('voor elke termijn geldt', () => {
  test('wie later begint, eindigt nooit eerder', () => {
    eist(maten, momenten, momenten, (maat, a, b) => {
      const [vroeg, laat] = a <= b ? [a, b] : [b, a]
      expect(+begin(maat, vroeg, kalender).einde).toBeLessThanOrEqual(+begin(maat, laat, kalender).einde)
    })
  })

  test('hij eindigt na zijn begin, en het einde is het eind van de laatste dag', () => {
    eist(fc.oneof(werkdagen, dagen, maanden), momenten, (maat, start) => {
      const loop = begin(maat, start, kalender)
      expect(+loop.einde).toBeGreaterThan(+start)
      expect(loop.uiterlijk >= loop.basis).toBe(true)
      expect(dagVan(new Date(loop.einde.getTime() - 1))).toBe(loop.uiterlijk)
      expect(dagVan(loop.einde)).toBe(dagErbij(loop.uiterlijk, 1))
    })
  })

  test('onder de Algemene termijnenwet eindigt hij nooit op een dichte dag, en telt hij twee open dagen', () => {
    const kort = fc.integer({ min: 1, max: 90 }).map((n): Maat => ({ duur: `P${n}D`, einde: 'termijnenwet' }))
    eist(fc.oneof(kort, maanden), momenten, (maat, start) => {
      const { uiterlijk } = begin(maat, start, kalender)
      expect(kalender.isDicht(uiterlijk, 'termijnenwet')).toBe(false)
      const meerDanTwee = !['P1D', 'P2D'].includes(maat.duur!)
      const open = openDagen(kalender, dagVan(start), uiterlijk, 'termijnenwet')
      if (meerDanTwee) expect(open).toBeGreaterThanOrEqual(2)
    })
  })

  test('in werkdagen liggen er precies zoveel tussen, en de laatste is er een', () => {
    eist(werkdagen, momenten, (maat, start) => {
      const { uiterlijk } = begin(maat, start, kalender)
      const open = openDagen(kalender, dagVan(start), uiterlijk, 'werkdagen')
      expect(open).toBe(maat.werkdagen)
      expect(kalender.isDicht(uiterlijk, 'werkdagen')).toBe(false)
    })
  })

  test('stilstaan en weer verder maakt hem nooit korter, en niets stilstaan verandert niets', () => {
    eist(maten, momenten, stil, (maat, start, hoelang) => {
      const loop = begin(maat, start, kalender)
      const van = new Date(start.getTime() + 3_600_000)
      const tot = new Date(van.getTime() + hoelang)
      const na = naPauze(maat, loop, { van, tot }, kalender)
      expect(+na.einde).toBeGreaterThanOrEqual(+loop.einde)
      expect(naPauze(maat, loop, { van, tot: van }, kalender)).toEqual(loop)
    })
  })

  test('langer stilstaan eindigt nooit eerder, en twee keer kort is samen een keer lang', () => {
    eist(maten, momenten, stil, stil, (maat, start, a, b) => {
      const loop = begin(maat, start, kalender)
      const [van, midden] = [start, new Date(start.getTime() + a)]
      const tot = new Date(midden.getTime() + b)
      const kort = naPauze(maat, loop, { van, tot: midden }, kalender)
      const lang = naPauze(maat, loop, { van, tot }, kalender)
      expect(+lang.einde).toBeGreaterThanOrEqual(+kort.einde)
      expect(naPauze(maat, kort, { van: midden, tot }, kalender)).toEqual(lang)
    })
  })

  test('verlengen tot een dag eindigt nooit voor die dag', () => {
    eist(fc.oneof(werkdagen, dagen), momenten, fc.integer({ min: 1, max: 100 }), (maat, start, erbij) => {
      const loop = begin(maat, start, kalender)
      const dag = dagErbij(loop.uiterlijk, erbij)
      expect(totEnMet(maat, start, dag, kalender).uiterlijk >= dag).toBe(true)
    })
  })
})

describe('de tijdzone', () => {
  test('een dag begint waar de vorige eindigt, en duurt 23, 24 of 25 uur', () => {
    eist(momenten, (moment) => {
      const dag = dagVan(moment)
      const [van, tot] = [beginVan(dag), eindeVan(dag)]
      expect(van <= moment && moment < tot).toBe(true)
      expect([23, 24, 25]).toContain((tot.getTime() - van.getTime()) / 3_600_000)
      expect(dagVan(van)).toBe(dag)
    })
  })

  test('de dag met 23 uur en de dag met 25 uur zijn de zondagen dat de klok verspringt', () => {
    const lengte = (dag: string) => (eindeVan(dag).getTime() - beginVan(dag).getTime()) / 3_600_000
    expect([lengte('2026-03-29'), lengte('2026-10-25'), lengte('2026-03-28')]).toEqual([23, 25, 24])
    expect(weekdag('2026-03-29')).toBe(0)
  })
})

describe('herinneren', () => {
  const loop = begin({ werkdagen: 5, einde: 'gewoon' }, new Date('2026-11-23T09:00:00Z'), kalender)
  test('komt aan het begin van de dag, of zoveel uur voor het einde, en elk een keer', () => {
    const na = (tekst: string) => volgendeHerinnering(['PT4H', 'P2D'], loop, new Date(tekst))?.toISOString()
    expect(na('2026-11-23T09:00:00Z')).toBe('2026-11-27T23:00:00.000Z')
    expect(na('2026-11-27T23:00:00Z')).toBe('2026-11-30T19:00:00.000Z')
    expect(na('2026-11-30T19:00:00Z')).toBeUndefined()
  })
})
