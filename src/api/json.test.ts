import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leesJson } from './json.ts'

const lees = (tekst: string) => leesJson(new TextEncoder().encode(tekst).buffer as ArrayBuffer)

describe('JSON lezen', () => {
  test('geeft terug wat er stond, wat er ook in de teksten staat', () => {
    const plat = fc.oneof(
      fc.string({ unit: 'grapheme' }).filter((t) => !t.includes('\0')),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    )
    const sleutel = fc.string().filter((s) => s !== '__proto__' && !s.includes('\0'))
    const waarde = fc.oneof(plat, fc.array(plat), fc.dictionary(sleutel, plat))
    fc.assert(
      fc.property(fc.dictionary(sleutel, waarde), (ding) => {
        expect(lees(JSON.stringify(ding))).toEqual({ waarde: JSON.parse(JSON.stringify(ding)) })
      }),
    )
  })

  test.each([
    ['{"a":1,"a":2}', 'dubbele-sleutel'],
    ['{"a":{"b":1,"\\u0062":2}}', 'dubbele-sleutel'],
    ['[{"a":1},{"a":1,"a":1}]', 'dubbele-sleutel'],
    ['{"__proto__":{"admin":true}}', 'verboden-teken'],
    ['{"a":"x\\u0000y"}', 'verboden-teken'],
    ['{"a":"x\0y"}', 'geen-json'],
    [`${'['.repeat(40)}${']'.repeat(40)}`, 'te-diep'],
    [`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, 'te-diep'],
    [`${'['.repeat(400_000)}`, 'te-diep'],
    ['{"a":1', 'geen-json'],
    ['', 'geen-json'],
    ['{"a":1}//', 'geen-json'],
  ])('weigert %.40s: %s', (tekst, fout) => {
    expect(lees(tekst)).toEqual({ fout })
  })

  test('weigert wat geen UTF-8 is', () => {
    expect(leesJson(new Uint8Array([0x22, 0xff, 0x22]).buffer)).toEqual({ fout: 'geen-json' })
  })

  test('een sleutel die twee keer voorkomt in twee objecten mag', () => {
    expect(lees('{"a":{"x":":"},"b":{"x":"{\\"x\\":1}"}}')).toHaveProperty('waarde')
  })
})
