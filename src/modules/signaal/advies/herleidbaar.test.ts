import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onbevestigd, zoekHerleidbaar } from './herleidbaar.ts'
import { kenmerkenVan } from './kenmerken.ts'

type Ding = { soort: string; wat: string; toelichting?: string }
const signaal = (plaats: string, ...dingen: Ding[]) =>
  kenmerkenVan({
    ...{ plaats, feiten: '', interpretatie: '' },
    betrokken: dingen.map((d) => ({ rol: null, toelichting: '', ...d })),
  })
/** As this one of the signaal, and not only because it has the form of a number. */
const vindt = (ding: Ding, tekst: string) =>
  zoekHerleidbaar(tekst, signaal('', ding)).some(({ bij }) => bij.endsWith(`: ${ding.wat}`))

describe('wat naar iemand wijst', () => {
  test.each([
    ['persoon', 'Mila van der Zand', 'Kan MILA VAN DER ZAND hulp krijgen?'],
    ['persoon', 'Mila van der Zand', 'De familie Zand woont er.'],
    ['persoon', 'mila zand', 'Zand, Mila'],
    ['persoon', 'Zoë Kröner', 'zoe kroner'],
    ['persoon', 'Łukasz Żółw', 'Lukasz zolw'],
    ['persoon', 'De zus van Mila', 'Is Mila meerderjarig?'],
    ['persoon', 'Piet met de pet', 'Mag Piet aangifte doen?'],
    ['persoon', 'jan bakker', 'Weet de heer Bakker ervan?'],
    ['persoon', 'Anna-Maria', 'annamaria durft niet'],
    ['bedrijf', 'Bakkerij De Halm B.V.', 'Mag het bij bakkerij de Halm?'],
    ['adres', 'Dorpsstraat 12, 1234 AB Waterveen', 'Op Dorpsstraat 12 wonen er acht.'],
    ['adres', 'Dorpsstraat 12, 1234 AB Waterveen', 'In de dorpsstraat wonen er acht.'],
    ['adres', 'Dorpsstraat 12, 1234 AB Waterveen', 'postcode 1234ab'],
    ['voertuig', 'Witte bus GH-12-JK', 'kenteken gh 12 jk'],
    ['voertuig', 'Bus uit het buitenland, B 123 XYZ', 'Een bus met b-123-xyz'],
    ['telefoon', '06-12345678', 'Bel +31 (0)6 1234 5678.'],
    ['telefoon', '0031 6 12345678 (van de baas)', '06.12.34.56.78'],
    ['telefoon', '+40 712 345 678', '0712/345678'],
    ['account', '@mila_zz (chat)', 'mila_zz'],
    ['advertentie', 'https://www.example.nl/kamer/77', 'zie example.nl/kamer/77'],
  ])('een %s die het signaal kent als %s', (soort, wat, tekst) =>
    expect(vindt({ soort, wat }, tekst)).toBe(true),
  )

  test.each([
    ['persoon', 'man met de pet', 'Mag een man met een baan hulp krijgen?'],
    ['persoon', 'jan van der bakker', 'Wat kan er van de zorg worden verwacht?'],
    ['persoon', 'De man met de pet', 'Wat doe ik als een man mensen laat werken?'],
    ['persoon', 'Mila van der Zand', 'Wat kan er van de zorg worden verwacht, en van wie?'],
    ['adres', 'Waterveen', 'Is er opvang in Waterveen?'],
    ['adres', 'Dorpsstraat 12', 'Er zijn 12 mensen.'],
    ['telefoon', '06-12345678', 'Op 01-12-2026 om 12.30 uur'],
    ['bedrijf', 'De Halm', 'De hal met mensen'],
  ])('een %s, %s, staat niet in: %s', (soort, wat, tekst) =>
    expect(zoekHerleidbaar(tekst, signaal('', { soort, wat }))).toEqual([]),
  )

  test('een naam, postcode of nummer in de toelichting telt ook, en de plek van het signaal', () => {
    const alles = signaal('Kerkpad 3', {
      ...{ soort: 'persoon', wat: 'De jongen' },
      toelichting: 'Heet ook wel Bo de Wit. Rijdt in GH-12-JK.',
    })
    for (const tekst of ['bo de wit', 'gh12jk', 'Kerkpad 3'])
      expect(zoekHerleidbaar(tekst, alles)).toHaveLength(1)
  })

  test('wie in de feiten of de interpretatie wordt genoemd, wordt herkend; de zinnen zelf niet', () => {
    const genoemd = kenmerkenVan({
      ...{ plaats: '', betrokken: [] },
      feiten: 'Zij heet Mila van der Zand. Ze slaapt boven de zaak.',
      interpretatie: 'De auto GH-12-JK is van de baas, 06-12345678.',
    })
    const gevonden = (tekst: string) => zoekHerleidbaar(tekst, genoemd).map(({ gevonden }) => gevonden)
    expect(gevonden('Mag mila van der zand naar de opvang? Bel 0612345678 over gh12jk.')).toEqual([
      ...['mila van der zand', '0612345678', 'gh12jk'],
    ])
    expect(gevonden('Zij slaapt boven de zaak van de baas. Wat nu?')).toEqual([])
  })

  test('van een persoon wordt alles genoemd wat er staat, in de volgorde van de tekst', () => {
    const mila = signaal('', {
      soort: 'persoon',
      wat: 'Mila Zand',
      toelichting: 'Ook wel Bo de Wit, 06-12345678.',
    })
    const gevonden = (tekst: string) => zoekHerleidbaar(tekst, mila).map((treffer) => treffer.gevonden)
    expect(gevonden('Er ligt zand bij Mila Zand. Bo de Wit belt met 0612345678.')).toEqual([
      ...['zand', 'Mila Zand', 'Bo de Wit', '0612345678'],
    ])
    expect(gevonden('Mila Zand')).toEqual(['Mila Zand'])
    expect(gevonden('Bel +31 6 1234 5678')).toEqual(['31 6 1234 5678'])
    expect(gevonden('mila.zand@example.nl')).toEqual(['mila.zand', 'mila.zand@example.nl'])
  })

  test.each([
    ['Telefoonnummer', 'bel 06-12345678'],
    ['Telefoonnummer', 'bel +31612345678'],
    ['E-mailadres', 'mail bo@example.nl'],
    ['Rekeningnummer', 'NL00 TEST 0123 4567 89'],
    ['Burgerservicenummer', 'nummer 111222333'],
    ['Postcode', 'in 9912 AB'],
    ['Kenteken', 'de auto GH-12-JK'],
    ['Kenteken', 'de auto 12ghj3'],
    ['Account', 'op @wie_dan_ook'],
  ])('een %s dat het signaal niet kent', (soort, tekst) =>
    expect(zoekHerleidbaar(tekst, [])).toEqual([expect.objectContaining({ bij: soort })]),
  )

  test.each([
    'Sinds 01-12-2026, na 10 uur, op 12 de derde dag; in 2026 is het 3 keer gezien.',
    'Acht mensen, 5 euro per uur, 12 uur per dag. Artikel 273f Sr.',
    'Bel 112 of 0800-2000.',
  ])('een vraag in het algemeen is goed: %s', (tekst) => expect(zoekHerleidbaar(tekst, [])).toEqual([]))

  test('wat is bevestigd, blijft bevestigd zolang het er staat; wat erbij komt niet', () => {
    const mila = signaal('', { soort: 'persoon', wat: 'Mila Zand' }, { soort: 'persoon', wat: 'Bo' })
    const bevestigd = zoekHerleidbaar('Er ligt zand.', mila).map(({ code }) => code)
    const nog = (tekst: string) => onbevestigd(zoekHerleidbaar(tekst, mila), bevestigd).length
    expect([nog('Er ligt ZAND, veel.'), nog('Er ligt zand bij Bo.'), nog('Er ligt niets.')]).toEqual([
      0, 1, 0,
    ])
  })
})

const lid = (letter: string) => fc.constantFrom(...(accenten[letter] ?? [letter]))
const accenten: Record<string, string[]> = {
  ...{
    a: ['a', 'á', 'ä', 'ą', 'A', 'Â'],
    c: ['c', 'ç', 'Č'],
    e: ['e', 'é', 'ë', 'ę', 'È'],
    i: ['i', 'ï', 'İ', 'ı'],
  },
  ...{
    l: ['l', 'ł', 'Ł'],
    n: ['n', 'ñ', 'ń'],
    o: ['o', 'ö', 'ø', 'Ő'],
    s: ['s', 'š', 'ş'],
    u: ['u', 'ü', 'ů', 'Ú'],
  },
}
const naamwoord = fc.stringMatching(/^[aceilnosukmrt]{3,9}$/)
const rest = fc.string({ unit: 'grapheme', maxLength: 60 })
/** Another way to write the same: other case and accents, composed or not, other signs between the parts. */
const anders = (delen: readonly string[], tussen: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.tuple(...delen.map((deel) => fc.tuple(...[...deel].map(lid)).map((letters) => letters.join('')))),
      fc.array(tussen, { minLength: delen.length, maxLength: delen.length }),
      fc.constantFrom('NFC' as const, 'NFD' as const),
      fc.constantFrom('\u200b', '\u00ad', ''),
    )
    .map(([stukken, tekens, vorm, onzichtbaar]) =>
      stukken
        .map(
          (stuk, nr) =>
            stuk.slice(0, 1) + onzichtbaar + stuk.slice(1) + (nr < stukken.length - 1 ? tekens[nr] : ''),
        )
        .join('')
        .normalize(vorm),
    )
const metSpaties = fc.constantFrom(' ', '  ', '\n', '\u00a0', '-', ' - ', '.', '_', '')
const cijfers = (aantal: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: aantal, maxLength: aantal })

describe('hoe het ook is geschreven', () => {
  const staatIn = <W>(maak: fc.Arbitrary<readonly [Ding, W]>, schrijf: (wat: W) => fc.Arbitrary<string>) =>
    fc.assert(
      fc.property(
        maak.chain(([ding, wat]) => fc.tuple(fc.constant(ding), schrijf(wat), rest, rest)),
        ([ding, geschreven, links, rechts]) => vindt(ding, `${links} ${geschreven} ${rechts}`),
      ),
    )

  test('een naam: hoofdletters, accenten, spaties, streepjes', () =>
    staatIn(
      fc
        .tuple(naamwoord, naamwoord)
        .map((delen) => [{ soort: 'persoon', wat: delen.join(' ') }, delen] as const),
      (delen) => anders(delen, metSpaties),
    ))

  test('een telefoonnummer: met en zonder land, met tekens ertussen', () =>
    staatIn(
      cijfers(8).map((rij) => [{ soort: 'telefoon', wat: `06-${rij.join('')}` }, rij] as const),
      (rij) =>
        fc
          .tuple(
            fc.constantFrom('06', '+31 6', '0031-6', '+31 (0)6', '(06)'),
            fc.array(fc.constantFrom('', '', ' ', '-', '.', ' - '), { minLength: 8, maxLength: 8 }),
          )
          .map(([voor, tekens]) => voor + rij.map((cijfer, nr) => tekens[nr]! + cijfer).join('')),
    ))

  test('een kenteken: met en zonder streepjes, groot en klein', () =>
    staatIn(
      fc
        .tuple(
          fc.stringMatching(/^[GHJK]{2}$/),
          fc.stringMatching(/^\d{2}$/),
          fc.stringMatching(/^[LNPR]{2}$/),
        )
        .map((delen) => [{ soort: 'voertuig', wat: `Auto ${delen.join('-')}` }, delen] as const),
      (delen) =>
        fc
          .tuple(fc.constantFrom('-', ' ', '', '.', ' - '), fc.boolean())
          .map(([teken, klein]) => (klein ? delen.join(teken).toLowerCase() : delen.join(teken))),
    ))

  test('en een lange tekst zonder spaties duurt niet lang genoeg om iets te laten vallen', () => {
    const lang = 'a0'.repeat(10_000)
    expect(zoekHerleidbaar(lang, signaal('', { soort: 'persoon', wat: 'Mila' }))).toEqual([])
  })
})
