import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { regio } from '../../../test/gemeente.ts'
import { pasen } from '../../kernel/termijn/kalender.ts'
import { ogenblik, plaatselijk } from '../../kernel/termijn/tijdzone.ts'
import { isGesloten } from './gesloten.ts'
import {
  eerstvolgendLeesmoment,
  isLeesdag,
  type Leesrooster,
  leesrooster,
  leesurenGeleden,
} from './leestijd.ts'
import { weekdagen, weekdagVan } from './weekdag.ts'

const kantoor: Leesrooster = {
  tijden: [{ dagen: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'], van: '09:00', tot: '17:00' }],
  gesloten: [
    { naam: 'Kerst', elkJaar: '12-25' },
    { naam: 'Tweede paasdag', naPasen: 1 },
  ],
}
const alleDagen = [...weekdagen]
// Not between two and three at night: once a year that hour comes twice, and once it does not come.
const tijd = fc.integer({ min: 0, max: 95 }).filter((kwartier) => kwartier <= 8 || kwartier >= 12)
const alsTijd = (kwartier: number) =>
  `${String(Math.floor(kwartier / 4)).padStart(2, '0')}:${String((kwartier % 4) * 15).padStart(2, '0')}`
const rooster: fc.Arbitrary<Leesrooster> = fc
  .tuple(
    fc.subarray(alleDagen, { minLength: 1 }),
    fc.uniqueArray(tijd, { minLength: 2, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([dagen, grenzen, kerst]) => {
    const op = grenzen.toSorted((a, b) => a - b)
    const tijden = [{ dagen, van: alsTijd(op[0]!), tot: alsTijd(op[1]!) }]
    if (op.length === 4) tijden.push({ dagen, van: alsTijd(op[2]!), tot: alsTijd(op[3]!) })
    return { tijden, gesloten: kerst ? kantoor.gesloten : [] }
  })
const moment = fc
  .integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2028, 0) / 60_000 })
  .map((minuut) => new Date(minuut * 60_000))

/** Read off the wall clock a minute at a time: slow, and made in another way than what it proves. */
function isOpen({ tijden, gesloten }: Leesrooster, nu: Date): boolean {
  const { dag, minuut } = plaatselijk(nu)
  const klok = `${String(Math.floor(minuut / 60)).padStart(2, '0')}:${String(minuut % 60).padStart(2, '0')}`
  return (
    !isGesloten(gesloten, dag) &&
    tijden.some((t) => t.dagen.includes(weekdagVan(dag)) && t.van <= klok && klok < t.tot)
  )
}

function leesminuten(r: Leesrooster, van: Date, tot: Date): number {
  let som = 0
  for (let m = van.getTime(); m < tot.getTime(); m += 60_000) if (isOpen(r, new Date(m))) som++
  return som
}

describe('wanneer iemand leest', () => {
  test('het eerstvolgende moment is open, en daarvoor is het dicht', () => {
    fc.assert(
      fc.property(rooster, moment, (r, nu) => {
        const straks = eerstvolgendLeesmoment(r, nu)!
        expect(straks >= nu && isOpen(r, straks)).toBe(true)
        expect(leesminuten(r, nu, straks)).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  test('wat eerder is gevraagd, en wanneer, verandert het antwoord niet', () => {
    const momenten = fc.array(moment, { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(rooster, momenten, fc.array(fc.nat(600), { maxLength: 8 }), (r, eerst, minuten) => {
        const kort = minuten.map((n) => new Date(eerst[0]!.getTime() + n * 60_000))
        for (const nu of [...eerst, ...kort]) {
          const vers = { ...r, tijden: [...r.tijden] }
          expect(eerstvolgendLeesmoment(r, nu)).toEqual(eerstvolgendLeesmoment(vers, nu))
        }
      }),
      { numRuns: 60 },
    )
  })

  test('zoveel leesuren geleden zijn precies zoveel leesuren geleden, ook over de zomertijd heen', () => {
    const rondZomertijd = fc
      .constantFrom('2026-03-30', '2026-10-26', '2026-12-28')
      .chain((dag) => fc.integer({ min: 0, max: 1439 }).map((minuut) => ogenblik(dag, minuut)))
    fc.assert(
      fc.property(rooster, rondZomertijd, fc.integer({ min: 1, max: 24 }), (r, nu, kwartieren) => {
        const toen = leesurenGeleden(r, nu, kwartieren / 4)!
        expect(leesminuten(r, toen, nu)).toBe(kwartieren * 15)
        // And not a minute too early: the first of them counts.
        expect(isOpen(r, toen)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test.each([
    ['vrijdagmiddag na vijven', '2026-11-27T16:00:00Z', '2026-11-30T08:00:00Z'],
    ['op een werkdag overdag is het nu', '2026-11-27T10:12:00Z', '2026-11-27T10:12:00Z'],
    ['om negen uur precies', '2026-11-27T08:00:00Z', '2026-11-27T08:00:00Z'],
    ['om vijf uur precies is het dicht', '2026-11-26T16:00:00Z', '2026-11-27T08:00:00Z'],
    ['het weekend waarin de zomertijd begint', '2026-03-28T12:00:00Z', '2026-03-30T07:00:00Z'],
    ['het weekend waarin hij eindigt', '2026-10-24T12:00:00Z', '2026-10-26T08:00:00Z'],
    ['kerst op vrijdag', '2026-12-24T16:30:00Z', '2026-12-28T08:00:00Z'],
    ['tweede paasdag', '2026-04-06T10:00:00Z', '2026-04-07T07:00:00Z'],
  ])('%s', (_, nu, straks) => {
    expect(eerstvolgendLeesmoment(kantoor, new Date(nu))?.toISOString()).toBe(new Date(straks).toISOString())
  })

  test('een loket dat nooit open is, belooft niets en slaat geen alarm', () => {
    const nooit = { tijden: [], gesloten: [] }
    expect(eerstvolgendLeesmoment(nooit, new Date())).toBeNull()
    expect(leesurenGeleden(nooit, new Date(), 1)).toBeNull()
  })

  test('een gemeente of een loket kan andere tijden hebben', () => {
    expect(leesrooster(regio, 'waterveen', 'hulploket').tijden).toEqual(regio.meldpunt.leestijden)
    expect(leesrooster(regio, 'oosterbroek-aan-zee', 'meldpunt').tijden).toEqual(regio.meldpunt.leestijden)
    const eigen = leesrooster(regio, 'oosterbroek-aan-zee', 'hulploket')
    expect(eigen.tijden).toMatchObject([{ dagen: ['dinsdag'], van: '13:00' }])
    expect(isLeesdag(eigen, '2026-11-24')).toBe(true)
    expect(isLeesdag(leesrooster(regio, null, 'meldpunt'), '2026-12-03')).toBe(false)
  })
})

test('de klok aan de wand heen en terug', () => {
  fc.assert(
    fc.property(moment, (nu) => {
      const { dag, minuut } = plaatselijk(nu)
      const terug = ogenblik(dag, minuut)
      expect(plaatselijk(terug)).toEqual({ dag, minuut })
      // Once a year an hour comes twice; then it may be the other one.
      expect([0, 3_600_000]).toContain(Math.abs(terug.getTime() - nu.getTime()))
    }),
  )
})

// Dates as the Rijksoverheid publishes them.
test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
])('Pasen in %i', (jaar, dag) => expect(pasen(jaar)).toBe(dag))
