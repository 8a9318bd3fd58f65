import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { regio } from '../../../../test/gemeente.ts'
import { beginVan, dagVan, eindeVan, laatsteDag } from '../../../kernel/termijn/tijdzone.ts'
import { geldtNu } from '../geldt.ts'
import { type Bezetting, botszinnen, type Gang, gangVoor, overlapt } from './rol.ts'

const dag = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
const periode = fc
  .tuple(dag, fc.option(fc.integer({ min: 1, max: 1e11 })))
  .map(([van, duur]) => ({ van, tot: duur === null ? null : new Date(van.getTime() + duur) }))

describe('een periode', () => {
  test('twee perioden overlappen als er een moment is waarop beide gelden, en andersom', () => {
    fc.assert(
      fc.property(periode, periode, (een, ander) => {
        const samen = [een.van, ander.van].some((moment) => geldtNu(een, moment) && geldtNu(ander, moment))
        expect(overlapt(een, ander)).toBe(samen)
        expect(overlapt(ander, een)).toBe(samen)
      }),
    )
  })

  test('een dag begint en eindigt om middernacht hier, ook als de klok verzet wordt', () => {
    expect(beginVan('2026-11-23').toISOString()).toBe('2026-11-22T23:00:00.000Z')
    expect(beginVan('2026-07-01').toISOString()).toBe('2026-06-30T22:00:00.000Z')
    expect(eindeVan('2026-03-29').getTime() - beginVan('2026-03-29').getTime()).toBe(23 * 3_600_000)
    expect(eindeVan('2026-10-25').getTime() - beginVan('2026-10-25').getTime()).toBe(25 * 3_600_000)
    fc.assert(
      fc.property(dag, (moment) => {
        const hier = dagVan(moment)
        expect(dagVan(beginVan(hier))).toBe(hier)
        expect(laatsteDag(eindeVan(hier))).toBe(hier)
        expect(beginVan(hier) <= moment && moment < eindeVan(hier)).toBe(true)
      }),
    )
  })
})

describe('rollen samen', () => {
  const van = new Date('2026-11-23')
  const rol = (code: string, deel = {}) => ({ rol: code, van, tot: null, ...deel })

  test('wat de regio verbiedt, wordt gezegd met de namen van de regio en de reden', () => {
    expect(botszinnen(regio, [rol('beheerder'), rol('regisseur')], [])).toEqual([
      'Sleutelbewaarder gaat niet samen met Coordinator bestuurlijke aanpak. Wie uitdeelt gebruikt niet.',
    ])
  })

  test('een rol die eerst eindigt, botst niet', () => {
    const straks = rol('regisseur', { van: new Date('2027-01-01') })
    expect(botszinnen(regio, [straks], [rol('beheerder')])).toHaveLength(1)
    expect(botszinnen(regio, [straks], [rol('beheerder', { tot: new Date('2027-01-01') })])).toEqual([])
  })

  test('wat iemand al had en zelf botst, houdt een andere rol niet tegen', () => {
    expect(botszinnen(regio, [rol('medewerker')], [rol('beheerder'), rol('jurist')])).toEqual([])
  })
})

describe('hoe een rol wordt gegeven', () => {
  const niemand: Bezetting = { beheerders: 0, fgs: 0, beheerdersElders: 0, eerder: false }
  const gevallen: [string, boolean, Partial<Bezetting>, Gang][] = [
    ['medewerker', false, {}, 'meteen'],
    ['medewerker', false, { beheerders: 3 }, 'meteen'],
    ['aandachtsfunctionaris', true, { beheerders: 1 }, 'wacht'],
    ['aandachtsfunctionaris', true, { beheerders: 1, beheerdersElders: 4 }, 'wacht'],
    ['aandachtsfunctionaris', true, { fgs: 1 }, 'wacht ook elders'],
    ['aandachtsfunctionaris', true, {}, 'wacht ook elders'],
    ['beheerder', true, {}, 'zonder tweede persoon'],
    ['fg', true, {}, 'zonder tweede persoon'],
    ['fg', true, { eerder: true }, 'wacht ook elders'],
    ['fg', true, { beheerdersElders: 1 }, 'wacht ook elders'],
    ['beheerder', true, { fgs: 1 }, 'wacht ook elders'],
    ['beheerder', true, { beheerders: 1 }, 'wacht'],
  ]
  test.each(gevallen)('%s (zwaar: %s) met %j: %s', (rol, zwaar, wie, gang) =>
    expect(gangVoor({ rol, zwaar }, { ...niemand, ...wie })).toBe(gang),
  )

  test('zonder tweede persoon alleen wie zelf kan goedkeuren, en alleen als er nooit iemand was', () => {
    const bezetting = fc.record({
      beheerders: fc.nat(2),
      fgs: fc.nat(2),
      beheerdersElders: fc.nat(2),
      eerder: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.constantFrom('beheerder', 'fg', 'regisseur'), bezetting, (rol, wie) => {
        const leeg = !wie.beheerders && !wie.fgs && !wie.beheerdersElders && !wie.eerder
        const alleen = gangVoor({ rol, zwaar: true }, wie) === 'zonder tweede persoon'
        expect(alleen).toBe(leeg && rol !== 'regisseur')
        expect(gangVoor({ rol, zwaar: true }, wie)).not.toBe('meteen')
      }),
    )
  })
})
