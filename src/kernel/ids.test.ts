import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nieuwId } from './ids.ts'

const ooit = fc.date({
  min: new Date('1970-01-01T00:00:00Z'),
  max: new Date('2500-01-01T00:00:00Z'),
  noInvalidDate: true,
})

test('een id is een UUID van versie 7 met het moment voorop, en sorteert daarnaar', () => {
  fc.assert(
    fc.property(ooit, ooit, (een, ander) => {
      const [a, b] = [nieuwId(een), nieuwId(ander)]
      expect(a).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(Number.parseInt(a.replaceAll('-', '').slice(0, 12), 16)).toBe(een.getTime())
      if (een.getTime() !== ander.getTime()) expect(a < b).toBe(een < ander)
    }),
  )
})

test('van hetzelfde moment is geen id gelijk, en geen deel van wat toevallig is staat vast', () => {
  const ids = Array.from({ length: 1000 }, () => nieuwId(new Date(0)).replaceAll('-', ''))
  expect(new Set(ids).size).toBe(1000)
  // Behind the moment, the version and the variant: each digit takes every value that it can.
  for (let plek = 13; plek < 32; plek++)
    expect(new Set(ids.map((id) => id[plek])).size, `plek ${plek}`).toBe(plek === 16 ? 4 : 16)
})
