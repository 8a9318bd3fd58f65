import { expect, test } from 'vitest'
import { regio } from '../../../test/gemeente.ts'
import { vormOpties, vormTekst } from './beoordeel-vorm.ts'

test('een vorm heet zoals hij op die dag heette, ook in de keuzelijst', () => {
  const [voor, na] = [new Date('2026-11-23T09:00:00Z'), new Date('2027-02-01T09:00:00Z')]
  expect(vormTekst(regio, 'arbeid', voor)).toBe('Uitbuiting op het werk')
  expect(vormTekst(regio, 'arbeid', na)).toBe('Arbeidsuitbuiting')
  for (const op of [voor, na]) {
    const optie = vormOpties(regio, op).find((o) => o.waarde === 'arbeid')
    expect(optie?.label).toBe(vormTekst(regio, 'arbeid', op))
  }
})

test('een vorm die toen niet gold of nooit bestond, geeft geen fout', () => {
  expect(vormTekst(regio, 'arbeid', new Date('2020-01-01T00:00:00Z'))).toBe('Arbeidsuitbuiting')
  expect(vormTekst(regio, 'weg', new Date())).toBe('weg')
})
