import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { laadRegio } from './laad-regio.ts'
import {
  antwoord,
  geldigeVormen,
  gemeente,
  partner,
  partnersVan,
  rolbotsingen,
  rolcombinatieMag,
  signaalkaart,
  termijn,
  termijnEinde,
  volgendeWeging,
  weging,
  wegingen,
} from './regio.ts'

const merenland = laadRegio(join(import.meta.dirname, '../../../test/regios/merenland'))

describe('termijnen', () => {
  test('de termijn van de dag zelf geldt', () => {
    expect(termijn(merenland, 'niet-opgepakt', new Date('2026-06-30T21:59:59Z')).duur).toBe('P6M')
    expect(termijn(merenland, 'niet-opgepakt', new Date('2026-06-30T22:00:00Z')).duur).toBe('P3M')
  })

  test('voor de eerste dag is er geen termijn', () => {
    expect(() => termijn(merenland, 'niet-opgepakt', new Date('2025-12-31'))).toThrow('niet-opgepakt')
  })

  test('het einde volgt de regel van de eerste dag', () => {
    expect(termijnEinde(merenland, 'niet-opgepakt', new Date('2026-06-30T09:00:00Z'))).toEqual(
      new Date('2026-12-30T09:00:00Z'),
    )
  })
})

test('een vorm die is afgesloten, kan niet meer worden gekozen', () => {
  const namen = (dag: string) => geldigeVormen(merenland, new Date(dag)).map((vorm) => vorm.naam)
  expect(namen('2025-12-31')).toEqual([])
  expect(namen('2026-12-31')).toEqual(['Uitbuiting op het werk', 'Aan boord'])
  expect(namen('2027-01-01')).toEqual(['Arbeidsuitbuiting', 'Aan boord'])
  // Half past midnight here: in UTC it is still the old year.
  expect(namen('2026-12-31T23:30:00Z')).toEqual(['Arbeidsuitbuiting', 'Aan boord'])
})

test('een signaal dat is afgesloten, staat niet meer op de kaart', () => {
  const teksten = (dag: string) =>
    signaalkaart(merenland, 'havenmeester', new Date(dag)).flatMap(({ signalen }) =>
      signalen.map((s) => s.tekst),
    )
  expect(teksten('2026-12-31')).toEqual(['Slaapt op het schip waar hij werkt.', 'Komt nooit van boord.'])
  expect(teksten('2027-01-01')).toEqual(['Slaapt op het schip waar hij werkt.', 'Mag niet van boord.'])
})

describe('het fasemodel', () => {
  test('een ander model heeft zeven stappen en eigen rollen', () => {
    expect(new Set(wegingen(merenland).map(({ stap }) => stap.code)).size).toBe(7)
    expect(wegingen(merenland).map((w) => w.weging.code)).toEqual(['A', 'B', 'C', 'P1', 'D', 'P2', 'E', 'F'])
    expect(weging(merenland, 'P1').rollen).toEqual(['privacyfunctionaris'])
    expect(weging(merenland, 'P2').privacycheck).toBe('2')
  })

  test('na een weging komt de volgende, ook over de grens van een stap', () => {
    expect(volgendeWeging(merenland, 'P1')?.stap.code).toBe('toetsen')
    expect(volgendeWeging(merenland, 'D')?.stap.code).toBe('plan')
    expect(volgendeWeging(merenland, 'F')).toBeNull()
    expect(() => volgendeWeging(merenland, 'Z')).toThrow('“Z”')
  })
})

describe('rollen', () => {
  test.each([
    [['regisseur', 'aandachtsfunctionaris'], true],
    [['jurist', 'regisseur'], false],
    [['regisseur', 'burgemeester', 'jurist'], false],
    [['jurist'], true],
    [[], true],
    [['toezichthouder'], false],
    [['koning'], false],
  ])('%j mag: %s', (rollen, mag) => expect(rolcombinatieMag(merenland, rollen)).toBe(mag))

  test('wie niet mag, hoort waarom', () => {
    expect(rolbotsingen(merenland, ['regisseur', 'jurist']).map((b) => b.reden)).toEqual([
      'Wie vraagt toetst niet zelf.',
    ])
  })
})

describe('opzoeken', () => {
  test('een partner van een andere gemeente staat er niet bij', () => {
    const codes = (gemeente: string, wie?: 'publiek') =>
      partnersVan(merenland, gemeente, wie).map((p) => p.code)
    expect(codes('waterveen')).toEqual(['alarm', 'rivierpolitie', 'hulphuis', 'steunlijn'])
    expect(codes('oosterbroek-aan-zee')).toEqual([
      'alarm',
      'kustwacht',
      'rivierpolitie',
      'hulphuis',
      'steunlijn',
    ])
    expect(codes('oosterbroek-aan-zee', 'publiek')).toEqual(['alarm', 'hulphuis', 'steunlijn'])
  })

  test('een onbekende code is een fout in Baken of in de regio, en zegt welke', () => {
    expect(partner(merenland, 'kustwacht').naam).toBe('Kustwacht Merenland')
    expect(() => partner(merenland, 'leger')).toThrow('De regio merenland kent de partner “leger” niet.')
    expect(() => gemeente(merenland, 'elders')).toThrow('“elders”')
    expect(() => antwoord(merenland, 'stilte')).toThrow('“stilte”')
  })
})
