import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tekstenIn, wieKomtVoor } from './treffer.ts'

const komtVoor = (kenmerk: string, ...teksten: string[]) =>
  wieKomtVoor([{ accountId: 'zij', kenmerken: [kenmerk] }], teksten).length === 1

describe('wie in een tekst voorkomt', () => {
  test.each([
    ['Mirjam van der Zand', 'Ik zag mirjam van der zand bij de deur.'],
    ['Mirjam van der Zand', 'De eigenaar is Zand, Mirjam van der.'],
    ['Zoë Kröner', 'volgens ZOE KRONER klopt het'],
    ['1234 AB 5', 'Het huis op Dorpsstraat 5, 1234AB Waterveen'],
    ['1234 AB 5', 'postcode 1234 ab, nummer 5'],
    ['1234 AB 5', 'Dorpsstraat 5 in Waterveen (1234 AB)'],
    ['1234 AB 5', '1234 AB Waterveen, Dorpsstraat 5'],
    ['Dorpsstraat 5', 'Volgens haar op de Dorpsstraat 5.'],
    ['Dorpsstraat 5, 1234 AB Waterveen', 'op dorpsstraat nr. 5'],
    ['Dorpsstraat 5, 1234 AB Waterveen', 'huisnummer 5, postcode 1234AB'],
    ['1234 AB 5 Dorpsstraat', 'Dorpsstraat 5'],
    ['Dorpsstraat 5a', 'Dorpsstraat 5 A'],
    ['Dorpsstraat 5-A', 'Dorpsstraat 5a'],
    ['Burgemeester de Vrieslaan 12', 'burgemeester de vrieslaan 12, boven'],
    ['12-ABC-3', 'een bus met 12-ABC-3 erop'],
    ['06-12345678', 'bel +31 6 1234 5678'],
    ['06-12345678', 'nummer 0031612345678 stond erbij'],
    ['Dorpsstraat 12 Waterveen', 'Dorpsstraat 12, Waterveen'],
  ])('%s staat in: %s', (kenmerk, tekst) => expect(komtVoor(kenmerk, tekst)).toBe(true))

  test.each([
    ['Mirjam van der Zand', 'Mirjam woont aan de Zandweg.'],
    ['Mirjam', 'Mirjam was er.'],
    ['Al Ba', 'De zaal baadt in licht, al baat het niet'],
    ['1234 AB 5', 'Dorpsstraat 55, 1234 AB'],
    ['1234 AB 5', 'huisnummer 5 in 1234 AC'],
    ['1234 AB 5', 'Dorpsstraat 7, 1234 AB. Later gezien op Kerkstraat 5.'],
    ['1234 AB 5', 'Dorpsstraat 7, 1234 AB en Kerkstraat 5'],
    ['Dorpsstraat 5, 1234 AB', 'Dorpsstraat 7, 1234 AB en Kerkstraat 5'],
    ['Dorpsstraat 5', 'Kerkstraat 5'],
    ['Dorpsstraat 5', 'Dorpsstraat 55 en Dorpsstraat 7, vijf keer'],
    ['Dorpsstraat 5', 'Oude Dorpsstraat 5'],
    ['Dorpsstraat 5', 'Dorpsstraat 5a'],
    ['AB-123-C', 'zaal AB 123 is dicht'],
    ['06-12345678', '06 12345679'],
    ['112', 'Ik belde 112 niet.'],
    ['', 'alles'],
  ])('%s staat niet in: %s', (kenmerk, tekst) => expect(komtVoor(kenmerk, tekst)).toBe(false))

  test('over twee velden verspreid is het geen naam', () =>
    expect(komtVoor('Mirjam Zand', 'Mirjam', 'Zand')).toBe(false))

  test('een naam van twee woorden wordt altijd gevonden, waar ze ook staat en hoe ze ook is geschreven', () => {
    const woord = fc.stringMatching(/^[a-z]{4,12}$/)
    const rest = fc.string({ maxLength: 200 })
    fc.assert(
      fc.property(woord, woord, rest, rest, fc.boolean(), (voor, achter, links, rechts, hoofdletters) => {
        const naam = `${voor} ${achter}`
        return komtVoor(naam, `${links} ${hoofdletters ? naam.toUpperCase() : naam} ${rechts}`)
      }),
    )
  })

  test('elke tekst telt, hoe diep ze ook zit', () =>
    expect(tekstenIn({ a: 'een', b: [{ c: 'twee' }, null, 3], d: { e: ['drie'] } })).toEqual([
      'een',
      'twee',
      'drie',
    ]))
})
