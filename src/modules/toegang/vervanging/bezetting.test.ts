import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aanwezig, neemtWaar, type Toewijzing, type Vervanging } from './bezetting.ts'

const nu = new Date('2026-11-23T09:00:00Z')
const dag = (verschil: number) => new Date(nu.getTime() + verschil * 86_400_000)
const mensen = ['anna', 'bert', 'cas', 'dora']
const wie = fc.constantFrom(...mensen)
const moment = fc.integer({ min: -3, max: 3 }).map(dag)
const toewijzing: fc.Arbitrary<Toewijzing> = fc.record({
  accountId: wie,
  actief: fc.boolean(),
  van: moment,
  tot: fc.option(moment),
})
const vervanging: fc.Arbitrary<Vervanging> = fc.record({
  accountId: wie,
  voorId: wie,
  actief: fc.boolean(),
  van: moment,
  tot: moment,
  beeindigdOp: fc.option(fc.constant(nu)),
})
const stand = fc.tuple(fc.array(toewijzing, { maxLength: 5 }), fc.array(vervanging, { maxLength: 5 }))
const actief = (accountId: string, deel: Partial<Toewijzing> = {}): Toewijzing => ({
  ...{ accountId, actief: true, van: dag(-1), tot: null },
  ...deel,
})
const voor = (voorId: string, accountId: string, deel: Partial<Vervanging> = {}): Vervanging => ({
  ...{ accountId, voorId, actief: true, van: dag(-1), tot: dag(1), beeindigdOp: null },
  ...deel,
})

describe('wie er is', () => {
  test.each<[string, Toewijzing[], Vervanging[], string[]]>([
    ['wie de rol heeft', [actief('anna')], [], ['anna']],
    ['niet wie een account heeft dat niet werkt', [actief('anna', { actief: false })], [], []],
    ['niet wie de rol vanaf nu niet meer heeft', [actief('anna', { tot: nu })], [], []],
    ['wel wie de rol vanaf nu heeft', [actief('anna', { van: nu })], [], ['anna']],
    ['de vervanger, en niet wie weg is', [actief('anna')], [voor('anna', 'bert')], ['bert']],
    ['niemand als de vervanger niet kan', [actief('anna')], [voor('anna', 'bert', { actief: false })], []],
    ['geen vervanger voor wie de rol kwijt is', [actief('anna', { tot: nu })], [voor('anna', 'bert')], []],
    ['niet meer op het einde', [actief('anna')], [voor('anna', 'bert', { tot: nu })], ['anna']],
    ['niet na beeindigen', [actief('anna')], [voor('anna', 'bert', { beeindigdOp: nu })], ['anna']],
    [
      'niemand als twee elkaar vervangen',
      [actief('anna'), actief('bert')],
      [voor('anna', 'bert'), voor('bert', 'anna')],
      [],
    ],
  ])('%s', (_, rollen, vervangingen, verwacht) => {
    expect(aanwezig(rollen, vervangingen, nu)).toEqual(verwacht)
  })

  test('is altijd iemand die kan werken en die niet weg is', () => {
    fc.assert(
      fc.property(stand, ([rollen, vervangingen]) => {
        for (const id of aanwezig(rollen, vervangingen, nu)) {
          expect([...rollen, ...vervangingen].some((rij) => rij.accountId === id && rij.actief)).toBe(true)
          const weg = vervangingen.some(
            (rij) =>
              rij.voorId === id &&
              rij.beeindigdOp === null &&
              rij.van <= nu &&
              rij.tot > nu &&
              rollen.some((r) => r.accountId === id && r.van <= nu && (r.tot === null || r.tot > nu)),
          )
          expect(weg).toBe(false)
        }
      }),
    )
  })

  test('hangt niet af van de volgorde, en niet van wat voorbij is of nog komt', () => {
    fc.assert(
      fc.property(stand, ([rollen, vervangingen]) => {
        const er = aanwezig(rollen, vervangingen, nu).sort()
        expect(aanwezig(rollen.toReversed(), vervangingen.toReversed(), nu).sort()).toEqual(er)
        const ruis = [
          voor('anna', 'dora', { van: dag(1) }),
          voor('anna', 'dora', { tot: nu }),
          voor('anna', 'dora', { beeindigdOp: nu }),
        ]
        expect(aanwezig(rollen, [...vervangingen, ...ruis], nu).sort()).toEqual(er)
      }),
    )
  })

  test('wordt nooit minder als er iemand met de rol bij komt die er nog niet was', () => {
    fc.assert(
      fc.property(stand, ([rollen, vervangingen]) => {
        const er = aanwezig(rollen, vervangingen, nu)
        expect(aanwezig([...rollen, actief('eva')], vervangingen, nu)).toEqual(
          expect.arrayContaining([...er, 'eva']),
        )
      }),
    )
  })
})

test('de waarnemer neemt waar dan en alleen dan als er niemand is en zij zelf kan', () => {
  fc.assert(
    fc.property(stand, fc.boolean(), fc.boolean(), ([rollen, vervangingen], werkt, houdtElders) => {
      const er = aanwezig(rollen, vervangingen, nu)
      const waarnemer = { accountId: 'wil', actief: werkt, houdtElders }
      expect(neemtWaar(waarnemer, er)).toBe(er.length === 0 && werkt && houdtElders ? 'wil' : null)
      expect(neemtWaar(null, er)).toBeNull()
    }),
  )
})
