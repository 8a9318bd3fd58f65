import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nieuwId } from '../../kernel/ids.ts'
import { compartimentenVan, idVoorInhoud } from './melding.ts'

const nu = new Date('2026-11-23T09:00:00Z')
const zaad = nieuwId(nu)

test('dezelfde tekst uit hetzelfde formulier krijgt hetzelfde id, een andere tekst een ander', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(idVoorInhoud(zaad, a, nu)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
      expect(idVoorInhoud(zaad, a, nu) === idVoorInhoud(zaad, b, nu)).toBe(a === b)
    }),
  )
  expect(idVoorInhoud(nieuwId(nu), 'tekst', nu)).not.toBe(idVoorInhoud(zaad, 'tekst', nu))
})

test('de tijd staat voorop, en een oud of toekomstig formulier telt als nu', () => {
  const tijd = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
  expect(tijd(idVoorInhoud(nieuwId(new Date(nu.getTime() - 60_000)), 'a', nu))).toBe(nu.getTime() - 60_000)
  for (const dagen of [-2, 2]) {
    const vreemd = nieuwId(new Date(nu.getTime() + dagen * 86_400_000))
    expect(tijd(idVoorInhoud(vreemd, 'a', nu))).toBe(nu.getTime())
  }
})

test('alleen hulp bestaat niet voor de veiligheidskant', () => {
  expect(compartimentenVan({ hulp: 'alleen-hulp' })).toEqual({ melding: 'hulpvraag', melder: 'hulpvrager' })
  for (const hulp of ['ook-onderzoek', null] as const) {
    expect(compartimentenVan({ hulp })).toEqual({ melding: 'melding', melder: 'melder' })
  }
})
