import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestaandeDag, datumUit } from './datumveld.schema.ts'

const velden = (dag: string, maand: string, jaar: string) => ({
  'op-dag': dag,
  'op-maand': maand,
  'op-jaar': jaar,
})

describe('een dag in drie velden', () => {
  test('komt eruit zoals hij erin ging, met of zonder nul ervoor', () => {
    const dagen = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(dagen, fc.boolean(), (moment, kaal) => {
        const datum = moment.toISOString().slice(0, 10)
        const [jaar, maand, dag] = datum.split('-').map((deel) => (kaal ? String(Number(deel)) : deel))
        expect(datumUit('op', velden(dag!, maand!, jaar!))).toBe(datum)
      }),
    )
  })

  test.each([
    ['30', '2', '2026'],
    ['3', '12', '26'],
    ['3', '12', '1999'],
    ['3', '12', ''],
    ['drie', '12', '2026'],
  ])('%s-%s-%s bestaat niet', (dag, maand, jaar) => {
    expect(datumUit('op', velden(dag, maand, jaar))).toBeUndefined()
  })

  test('leeg mag alleen waar het mag', () => {
    const leeg = velden('', '', '')
    expect(datumUit('op', leeg)).toBeNull()
    expect(bestaandeDag('op')[0](leeg)).toBe(false)
    expect(bestaandeDag('op', { leegMag: true })[0](leeg)).toBe(true)
  })
})
