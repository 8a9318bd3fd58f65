import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDruk, vindGroepen } from './vind-groepen.ts'
import { tekensVan, vingerafdruk } from './vingerafdruk.ts'

const sleutel = Buffer.alloc(32, 1)
const lijken = (a: Buffer, b: Buffer) => tekensVan(a).some((teken, nr) => teken === tekensVan(b)[nr])

/** Numbers that are the same in every run. */
function reeks(zaad: number): () => number {
  let x = zaad
  return () => {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0
    return x / 2 ** 32
  }
}
const lettergrepen = ['ka', 'lo', 'mi', 'ver', 'ste', 'rup', 'dan', 'oo', 'frin', 'tel']
function tekst(kies: () => number, woorden: number): string[] {
  const woord = () => Array.from({ length: 3 }, () => lettergrepen[Math.floor(kies() * 10)]).join('')
  return Array.from({ length: woorden }, woord)
}

describe('de vingerafdruk van een tekst', () => {
  test('hoofdletters, cijfers en leestekens tellen niet mee', () => {
    const een = vingerafdruk(sleutel, 'Er slapen 12 mensen in de loods. Nummer 1!')
    expect(vingerafdruk(sleutel, 'er SLAPEN 980 mensen, in de loods: nummer 77')).toEqual(een)
  })

  test('elke tekst heeft er een, even lang, met een andere sleutel een andere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (wat) => {
        const hier = vingerafdruk(sleutel, wat)
        expect(hier).toHaveLength(40)
        expect(vingerafdruk(sleutel, wat)).toEqual(hier)
        expect(lijken(hier, vingerafdruk(Buffer.alloc(32, 2), wat))).toBe(false)
      }),
    )
  })

  test('wie in elk bericht een paar woorden verandert, lijkt nog op zichzelf; twee andere teksten lijken niet', () => {
    const kies = reeks(7)
    let herkend = 0
    let verward = 0
    for (let keer = 0; keer < 200; keer++) {
      const woorden = tekst(kies, 60)
      const anders = [...woorden]
      for (let i = 0; i < 3; i++) anders[Math.floor(kies() * 60)] = tekst(kies, 1)[0]!
      const hier = vingerafdruk(sleutel, woorden.join(' '))
      if (lijken(hier, vingerafdruk(sleutel, anders.join(' ')))) herkend++
      if (lijken(hier, vingerafdruk(sleutel, tekst(kies, 60).join(' ')))) verward++
    }
    expect(herkend).toBeGreaterThan(180)
    expect(verward).toBe(0)
  })
})

test('groepen delen tekens, en wat bij een bekende groep hoort, houdt die', () => {
  const afdruk = (wat: string) => vingerafdruk(sleutel, wat)
  const [a, b] = [afdruk('een twee drie vier'), afdruk('heel iets anders dus')]
  const groepen = vindGroepen(
    [
      { id: '1', afdruk: a },
      { id: '2', afdruk: b },
      { id: '3', afdruk: a },
    ],
    new Map([[tekensVan(b)[2]!, 'eerder']]),
  )
  expect(groepen.map(({ leden, bekend }) => [leden.map(({ id }) => id), bekend])).toEqual([
    [['1', '3'], null],
    [['2'], 'eerder'],
  ])
})

test('druk is meer dan de regio zegt, en meer dan gewoon is', () => {
  const regels = { dagen: 27, perUur: 60, maal: 20 }
  expect(isDruk(60, [], regels)).toBe(false)
  expect(isDruk(61, [], regels)).toBe(true)
  // 240 a day is ten an hour: two hundred and one is more than twenty times that.
  const groot = Array.from({ length: 27 }, () => 240)
  expect(isDruk(200, groot, regels)).toBe(false)
  expect(isDruk(201, groot, regels)).toBe(true)
  // One earlier flood does not make the next one usual.
  expect(isDruk(61, [50_000], regels)).toBe(true)
})
