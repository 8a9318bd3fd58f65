import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ontzegel, verzegel } from './gcm.ts'

const bytes = fc.uint8Array({ maxLength: 300 }).map((a) => Buffer.from(a))
const sleutel = randomBytes(32)

describe('verzegelen', () => {
  test('wat verzegeld is, gaat met dezelfde sleutel en plaats weer open', () => {
    fc.assert(
      fc.property(bytes, fc.string(), (tekst, plaats) => {
        expect(ontzegel(sleutel, plaats, verzegel(sleutel, plaats, tekst))).toEqual(tekst)
      }),
    )
  })

  test('een andere plaats of een andere sleutel opent niets', () => {
    fc.assert(
      fc.property(bytes, fc.string(), fc.string(), (tekst, plaats, andere) => {
        fc.pre(plaats !== andere)
        const verzegeld = verzegel(sleutel, plaats, tekst)
        expect(() => ontzegel(sleutel, andere, verzegeld)).toThrow()
        expect(() => ontzegel(randomBytes(32), plaats, verzegeld)).toThrow()
      }),
    )
  })

  test('een omgevallen bit opent niet, waar hij ook staat', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (tekst, waar) => {
        const verzegeld = verzegel(sleutel, 'hier', tekst)
        const bit = waar % (verzegeld.length * 8)
        verzegeld[bit >> 3]! ^= 1 << (bit & 7)
        expect(() => ontzegel(sleutel, 'hier', verzegeld)).toThrow()
      }),
    )
  })

  test('een afgekapte waarde opent niet', () => {
    const verzegeld = verzegel(sleutel, 'hier', Buffer.from('een zin die langer is dan het merk'))
    for (let lengte = 0; lengte < verzegeld.length; lengte++) {
      expect(() => ontzegel(sleutel, 'hier', verzegeld.subarray(0, lengte))).toThrow()
    }
  })

  test('dezelfde tekst wordt nooit twee keer hetzelfde', () => {
    const alle = Array.from({ length: 200 }, () =>
      verzegel(sleutel, 'hier', Buffer.from('ja')).toString('hex'),
    )
    expect(new Set(alle).size).toBe(200)
  })
})
