import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wachtzinProblemen } from './wachtzin.ts'

const lena = {
  naam: 'Lena de Proef',
  inlognaam: 'lena.proef@merenland.example.nl',
  organisatie: 'Gemeente Waterveen',
}
const lijst = readFileSync(new URL('./veelgebruikt.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((regel) => regel && !regel.startsWith('#'))

describe('een wachtzin', () => {
  test.each([
    'vier losse woorden samen',
    'zeven schapen op de dijk',
    'çà et là près du château',
    '木曜日の朝に自転車で海まで走る',
    'Lena fietst graag door de polder',
  ])('%s mag', (zin) => expect(wachtzinProblemen(zin, lena)).toEqual([]))

  test.each([
    ['dertien teken', 'ten minste 14 tekens'],
    ['🐑🐑🐑🐑🐑🐑🐑🐑🐑🐑🐑🐑🐑', 'ten minste 14 tekens'],
    ['Correct Horse Battery Staple', 'Veel mensen'],
    ['Wachtwoord-2031-!', 'Veel mensen'],
    ['Dit is mijn wachtwoord 99', 'Veel mensen'],
    ['............................', 'herhaalt'],
    ['paspaspaspaspaspas', 'herhaalt'],
    ['Fiets2 fiets2 fiets2 fi', 'herhaalt'],
    ['klmnopqrstuvwx', 'herhaalt'],
    ['987654321', 'herhaalt'],
    ['Lena de Proef 2026', 'niet alleen uw naam'],
    ['lena.proef@merenland.example.nl', 'niet alleen uw naam'],
    ['Gemeente Waterveen 1', 'niet alleen uw naam'],
    ['Baken Lena Baken 12', 'niet alleen uw naam'],
  ])('%s mag niet', (zin, tekst) => expect(wachtzinProblemen(zin, lena).join('\n')).toContain(tekst))

  test('die te kort is en iedereen kiest, krijgt beide te horen', () => {
    expect(wachtzinProblemen('wachtwoord1')).toHaveLength(2)
  })

  test('van de lijst wordt geweigerd, hoe iemand hem ook schrijft', () => {
    expect(lijst.length).toBeGreaterThan(400)
    expect(lijst.filter((regel) => regel.length < 14)).toEqual([])
    fc.assert(
      fc.property(fc.constantFrom(...lijst), fc.nat(9999), fc.boolean(), (zin, getal, groot) => {
        const getypt = `${groot ? zin.toUpperCase() : zin.replaceAll(' ', '-')}${/[a-z]/.test(zin) ? getal : ''}!`
        expect(wachtzinProblemen(getypt).join()).toContain('Veel mensen')
      }),
    )
  })

  test('van een kort stuk dat zich herhaalt, wordt geweigerd', () => {
    const stuk = fc.string({ minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(stuk, fc.integer({ min: 14, max: 60 }), (deel, lengte) => {
        expect(wachtzinProblemen(deel.repeat(60).slice(0, lengte)).join()).toContain('herhaalt')
      }),
    )
  })

  test('van veel willekeurige letters mag altijd', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      minLength: 40,
      maxLength: 60,
    })
    fc.assert(
      fc.property(
        letters.filter((zin) => new Set(zin).size > 12),
        (zin) => {
          expect(wachtzinProblemen(zin, lena)).toEqual([])
        },
      ),
    )
  })
})
