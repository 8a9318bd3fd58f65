import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { alleIndicatoren, checklist, nietNodigBijMinderjarige, vormenMetChecklist } from './checklist.ts'
import { herkomstwoord } from './herkomstwoorden.ts'
import { laadRegio } from './laad-regio.ts'

const van = (map: string) => laadRegio(join(import.meta.dirname, '../../..', map))
const regio = van('regios/ijsselstreek')
const meren = van('test/regios/merenland')
const dag = new Date('2026-11-23')

test.each([
  ['Heeft een vreemde nationaliteit.', 'nationaliteit'],
  ['Spreekt geen Nederlands.', 'Nederlands'],
  ['Kent de taal niet.', 'taal'],
  ['Een Oekraïense vrouw.', 'Oekraiense'],
  ['Praat met een ACCENT.', 'ACCENT'],
  ['Is bekeerd tot een ander geloof.', 'geloof'],
  ['Arbeidsmigranten in een loods.', 'Arbeidsmigranten'],
])('“%s” gaat over herkomst, geloof of taal', (tekst, woord) => expect(herkomstwoord(tekst)).toBe(woord))

test.each([
  'Betaalt een schuld en krijgt in totaal te weinig.',
  'Een ongeloofwaardig verhaal over poolshoogte nemen.',
  'Weet niet wat in het contract staat.',
  '',
])('“%s” niet', (tekst) => expect(herkomstwoord(tekst)).toBeNull())

describe('de lijst van een vorm', () => {
  const codes = (vorm: string, op = dag) =>
    checklist(meren, vorm, op).flatMap(({ indicatoren }) => indicatoren.map((i) => i.code))

  test('een hoofdvorm neemt zijn ondervormen mee, een ondervorm zijn hoofdvorm', () => {
    expect(codes('arbeid')).toEqual(['haalt', 'pas-weg', 'dreigt', 'slaapt-aan-boord', 'varen-zonder-loon'])
    expect(codes('arbeid-aan-boord')).toEqual(codes('arbeid'))
    expect(codes('nog-iets')).toEqual(['haalt', 'pas-weg', 'dreigt'])
  })

  test('wat niet meer geldt, staat er niet, en een element heet zoals op die dag', () => {
    expect(codes('arbeid', new Date('2026-03-01'))).toContain('oud')
    const namen = (op: string) => checklist(meren, 'arbeid', new Date(op)).map(({ element }) => element.naam)
    expect(namen('2026-03-01')).toEqual(['Daad', 'Dwang', 'Winst'])
    expect(namen('2026-11-23')).toEqual(['Daad', 'Dwang', 'Doel'])
  })

  test('elke vorm van de wet wijst naar elk element van het artikel', () => {
    expect(vormenMetChecklist(regio, dag).map((v) => v.code)).toEqual([
      'seksuele-uitbuiting',
      'arbeidsuitbuiting',
      'criminele-uitbuiting',
      'orgaanverwijdering',
    ])
    for (const { code } of vormenMetChecklist(regio, dag)) {
      const lijst = checklist(regio, code, dag)
      expect(lijst.map(({ element }) => element.code)).toEqual(['handeling', 'middel', 'oogmerk'])
      for (const { element, indicatoren } of lijst)
        expect(
          indicatoren.some((i) => i.vorm),
          `${code} ${element.code}`,
        ).toBe(true)
    }
    expect(nietNodigBijMinderjarige(regio, dag).map((e) => e.code)).toEqual(['middel'])
  })

  test('de zinnen zijn kort', () => {
    for (const { tekst } of [...alleIndicatoren(regio, dag), ...regio.risicofactoren])
      for (const zin of tekst.split(/[.] /)) expect(zin.split(' ').length, tekst).toBeLessThanOrEqual(17)
  })
})
