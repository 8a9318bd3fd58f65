import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { laadRegio } from './laad-regio.ts'
import {
  antwoord,
  geldigeVormen,
  partner,
  rolcombinatieMag,
  signaalkaart,
  termijn,
  weging,
  wegingen,
} from './regio.ts'

const map = join(import.meta.dirname, '../../../regios/ijsselstreek')
const regio = laadRegio(map)
const vandaag = new Date('2026-11-23')

test('de vier gemeenten hebben hun eigen CBS-code', () => {
  expect(regio.gemeenten.map((g) => [g.naam, g.cbsCode])).toEqual([
    ['Brummen', '0213'],
    ['Lochem', '0262'],
    ['Voorst', '0285'],
    ['Zutphen', '0301'],
  ])
})

test('de wegingen en privacychecks staan in de volgorde van het modelprotocol', () => {
  expect(wegingen(regio).map((w) => w.weging.code)).toEqual([
    '1',
    '2A',
    '2B',
    '3',
    'privacycheck-1',
    '4',
    'privacycheck-2A',
    '5',
  ])
  expect(weging(regio, '5').privacycheck).toBe('2B')
  for (const code of ['1', '2A', '2B'])
    expect(weging(regio, code).rollen).toEqual(['aandachtsfunctionaris', 'regisseur'])
  for (const { weging: w } of wegingen(regio)) {
    if (w.privacycheck) expect(w.rollen).toEqual(['privacyfunctionaris'])
  }
})

test.each([
  ['niet-opgepakt', 'P1Y'],
  ['melding-afgewezen', 'P1Y'],
  ['hulpvraag-afgebroken', 'P42D'],
  ['concept-melding', 'PT1H'],
  ['back-up-bewaring', 'P30D'],
])('termijn %s duurt %s', (code, duur) => expect(termijn(regio, code, vandaag).duur).toBe(duur))

test.each(['aandachtsfunctionaris', 'regisseur', 'privacyfunctionaris', 'zorgcoordinator', 'beheerder'])(
  'de FG is niet ook %s',
  (rol) => expect(rolcombinatieMag(regio, ['fg', rol])).toBe(false),
)

test('wie weegt, toetst niet ook de privacy, en wie beheert, ziet geen inhoud', () => {
  expect(rolcombinatieMag(regio, ['aandachtsfunctionaris', 'privacyfunctionaris'])).toBe(false)
  expect(rolcombinatieMag(regio, ['beheerder', 'regisseur'])).toBe(false)
  expect(rolcombinatieMag(regio, ['aandachtsfunctionaris', 'regisseur', 'medewerker'])).toBe(true)
})

test('draagmoederschap is geen vorm van orgaanverwijdering, en nog geen wet', () => {
  const vormen = geldigeVormen(regio, vandaag)
  expect(vormen.filter((v) => v.stand === 'geldend-recht').map((v) => v.code)).toEqual([
    'seksuele-uitbuiting',
    'arbeidsuitbuiting',
    'criminele-uitbuiting',
    'orgaanverwijdering',
  ])
  expect(vormen.find((v) => v.code === 'gedwongen-draagmoederschap')).toMatchObject({ stand: 'wetsvoorstel' })
  expect(vormen.find((v) => v.code === 'gedwongen-draagmoederschap')?.onder).toBeUndefined()
})

describe('wat een melder leest', () => {
  test.each(regio.antwoorden.map((a) => a.code))(
    'antwoord %s belooft niets en spreekt niet voor de politie',
    (code) => {
      const { tekst, en } = antwoord(regio, code)
      expect(`${tekst} ${en}`).not.toMatch(
        /politie|police|altijd|nooit|beloven|garan|anoniem|binnen \d|zo snel/i,
      )
      expect(en).toBeDefined()
      for (const zin of tekst.split(/[.?!] /)) expect(zin.split(' ').length).toBeLessThanOrEqual(20)
    },
  )

  test('een nummer dat een melder ziet, hoort bij een partner die een melder mag bellen', () => {
    expect(regio.partners.filter((p) => p.telefoon && !p.publiek)).toEqual([])
    expect(partner(regio, 'alarmnummer').telefoon?.nummer).toBe('112')
  })
})

test('geen bestand verwijst naar een werkdocument', () => {
  for (const naam of readdirSync(map))
    expect(readFileSync(join(map, naam), 'utf8')).not.toMatch(/\.md\b|shared/)
})

describe('de signaalkaart', () => {
  test.each(regio.functies.map((f) => f.code))(
    'van %s past op een blad en heeft een bron per regel',
    (functie) => {
      const kaart = signaalkaart(regio, functie, vandaag)
      const signalen = kaart.flatMap((deel) => deel.signalen)
      expect(signalen.length).toBeGreaterThanOrEqual(6)
      expect(signalen.length).toBeLessThanOrEqual(14)
      expect(kaart.filter(({ vorm }) => vorm.onder)).toEqual([])
      for (const { tekst } of signalen)
        for (const zin of tekst.split(/[.] /)) expect(zin.split(' ').length, tekst).toBeLessThanOrEqual(17)
    },
  )

  test('samen gaan ze over alle vier vormen van de wet', () => {
    const vormen = new Set(
      regio.functies.flatMap((f) => signaalkaart(regio, f.code, vandaag).map(({ vorm }) => vorm.code)),
    )
    expect([...vormen].sort()).toEqual([
      'arbeidsuitbuiting',
      'criminele-uitbuiting',
      'orgaanverwijdering',
      'seksuele-uitbuiting',
    ])
  })
})

test('de wettelijke meldcode heeft vijf stappen en vijf vragen, en Veilig Thuis heeft een nummer', () => {
  const { stappen, vragen, partner: wie } = regio.stappenplan
  expect([stappen.length, vragen.length]).toEqual([5, 5])
  expect(vragen.map(({ bij }) => bij)).toEqual([
    { nee: 'vastleggen' },
    { ja: 'melden' },
    { nee: 'melden' },
    { nee: 'melden' },
    { nee: 'melden' },
  ])
  expect(partner(regio, wie).telefoon?.nummer).toBe('0800-2000')
})
