import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { laadRegio } from './laad-regio.ts'
import { regioSchema } from './regio.schema.ts'
import { RegioFout } from './regio-fout.ts'

const regios = join(import.meta.dirname, '../../../regios')
const testregios = join(import.meta.dirname, '../../../test/regios')

function foutenIn(map: string): readonly string[] {
  try {
    laadRegio(map)
  } catch (fout) {
    if (fout instanceof RegioFout) return fout.regels
    throw fout
  }
  return []
}

/** A copy of the made-up region in which one file holds something else. */
function merenlandMet(bestand: string, tekst: string): string {
  const map = mkdtempSync(join(tmpdir(), 'regio-'))
  onTestFinished(() => rmSync(map, { recursive: true }))
  cpSync(join(testregios, 'merenland'), map, { recursive: true })
  writeFileSync(join(map, bestand), tekst)
  return map
}

describe('een regio laden', () => {
  test.each([join(regios, 'ijsselstreek'), join(testregios, 'merenland')])('%s is in orde', (map) => {
    expect(foutenIn(map)).toEqual([])
  })

  test('wie te bellen begint altijd met 112', () => {
    const nietEerst = `acuut:
  - { code: haven, naam: Haven, nummer: 000-000, waarvoor: Hulp., open: altijd, wanneer: altijd, bron: Verzonnen, geldigVan: 2026-01-01, zekerheid: zeker }
verstrekgronden:
  - { code: nood, naam: Nood, bron: Verzonnen, geldigVan: 2026-01-01, zekerheid: zeker }
`
    expect(foutenIn(merenlandMet('acuut.yaml', nietEerst))).toEqual([
      'acuut.yaml:2: acuut.0: begin met 112: altijd open, voor iedereen, zonder einde',
    ])
  })

  test('wat bij acuut gevaar is verteld, is nooit met de hand vastgelegd', () => {
    const termijnen = readFileSync(join(testregios, 'merenland/termijnen.yaml'), 'utf8')
    const klok = termijnen
      .replace('code: taak,', 'code: acuut-vastleggen,')
      .replace(
        'metDeHand: false, watDan: Vraag ernaar., bron: Verzonnen, geldigVan: 2026-01-01, zekerheid: zeker }\n  - { code: terug',
        'watDan: Vraag ernaar., bron: Verzonnen, geldigVan: 2026-01-01, zekerheid: zeker }\n  - { code: terug',
      )
    expect(foutenIn(merenlandMet('termijnen.yaml', klok))).toEqual([
      expect.stringContaining('deze termijn kan niet met de hand klaar zijn'),
    ])
  })

  test('het fenomeenbeeld staat alleen naast een weging van wie het leest', () => {
    const model = readFileSync(join(testregios, 'merenland/fasemodel.yaml'), 'utf8')
    const bijToets = model.replace("privacycheck: '1',", "privacycheck: '1', fenomeenbeeld: true,")
    expect(foutenIn(merenlandMet('fasemodel.yaml', bijToets))).toEqual([
      'fasemodel.yaml:18: fasemodel.wegingen.3.fenomeenbeeld: alleen bij een weging van aandachtsfunctionaris of regisseur: zij lezen het',
    ])
  })

  test('een bewaarde versie leest terug als dezelfde regio', () => {
    const regio = laadRegio(join(testregios, 'merenland'))
    expect(regioSchema.parse(JSON.parse(JSON.stringify(regio)))).toEqual(regio)
  })

  test('een lege map noemt elk bestand dat ontbreekt', () => {
    const map = mkdtempSync(join(tmpdir(), 'regio-'))
    onTestFinished(() => rmSync(map, { recursive: true }))
    expect(foutenIn(map)).toHaveLength(20)
    expect(foutenIn(map)[0]).toBe('regio.yaml:1: dit bestand ontbreekt')
  })

  test('een leeg bestand is een fout', () => {
    const map = merenlandMet('antwoorden.yaml', '')
    expect(foutenIn(map)).toEqual(['antwoorden.yaml:1: het bestand: moet een groep sleutels zijn'])
  })

  test('wie in een bestand ontbreekt, geeft geen stroom van fouten in andere bestanden', () => {
    const map = merenlandMet('partners.yaml', 'partners: [')
    expect(foutenIn(map)).toEqual([expect.stringMatching(/^partners\.yaml:1: dit is geen goede YAML/)])
  })

  test('een eigen soort waarde met ! wordt geweigerd', () => {
    const map = merenlandMet(
      'antwoorden.yaml',
      'antwoorden:\n  - { code: dank, naam: b, wanneer: c, tekst: !x d }\n',
    )
    expect(foutenIn(map)).toEqual([expect.stringMatching(/^antwoorden\.yaml:2: /)])
  })

  test('een kapotte regio noemt alle fouten tegelijk, elk op zijn regel', () => {
    expect(foutenIn(join(testregios, 'kapot'))).toEqual([
      'regio.yaml:1: code: gebruik kleine letters, cijfers en streepjes',
      'regio.yaml:2: naam: mag niet leeg zijn',
      'regio.yaml:3: versie: moet tekst zijn; zet het tussen aanhalingstekens',
      'regio.yaml:4: geldigVan: geen bestaande datum; schrijf jaar-maand-dag, zoals 2025-01-01',
      'regio.yaml:5: meldpunt.uitleg: dit ontbreekt',
      'regio.yaml:8: meldpunt.leestijden.0.dagen.1: kies uit: maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag',
      'regio.yaml:8: meldpunt.leestijden.0.van: schrijf een tijd tussen aanhalingstekens, zoals "09:00"',
      'regio.yaml:9: meldpunt.leestijden.1.tot: het einde moet na het begin liggen',
      'regio.yaml:11: meldpunt.zekerheid: kies uit: zeker, te controleren',
      'regio.yaml:12: meldpunt.kleur: deze sleutel kennen we niet',
      'regio.yaml:14: meldpunt.andereTijden.0.loket: kies uit: meldpunt, hulploket',
      'regio.yaml:14: meldpunt.andereTijden.0.leestijden.1: overlapt op maandag met een eerder blok',
      'regio.yaml:14: meldpunt.andereTijden.0.gemeenten.0: de gemeente “eiland” bestaat niet',
      'regio.yaml:15: meldpunt.gesloten.dagen.0.elkJaar: schrijf maand-dag, zoals "12-25"',
      'regio.yaml:15: meldpunt.gesloten.dagen.1: noem een van op, elkJaar en naPasen',
      'regio.yaml:16: meldpunt.ongelezen.daarna: moet later zijn dan eerst',
      'regio.yaml:17: meldpunt.dagmail.om: schrijf een tijd tussen aanhalingstekens, zoals "09:00"',
      'regio.yaml:19: bestanden.aantal: schrijf een heel getal van 1 tot en met 50',
      'regio.yaml:19: bestanden.perBestandMb: een bestand kan niet groter zijn dan alles samen',
      'regio.yaml:20: neutraleSite.url: schrijf een heel adres met https://',
      'regio.yaml:21: koppelvlak.mail: schrijf een mailadres',
      'regio.yaml:22: stroom.gelijkPerUur: ten minste 2 per uur',
      'regio.yaml:22: stroom.drukMaalGewoon: dit ontbreekt',
      'gemeenten.yaml:4: gemeenten.0.cbsCode: moet tekst zijn; zet het tussen aanhalingstekens',
      'gemeenten.yaml:7: gemeenten.0.postcodes.reeksen.1: “1020-1010” loopt achteruit',
      'gemeenten.yaml:11: gemeenten.1.code: “noord” komt al eerder voor',
      'gemeenten.yaml:16: gemeenten.1.woonplaatsen.1.naam: “Plóegwijk” komt al eerder voor',
      'gemeenten.yaml:17: gemeenten.1.postcodes.reeksen.0: “1005” overlapt met een eerdere reeks',
      'functies.yaml:3: schrijf de tekst uit; een verwijzing met * mag niet',
      'partners.yaml:4: deze sleutel staat er twee keer',
      'partners.yaml:5: partners.0.soort: kies uit: alarm, politie, om, riec, toezicht, zorg, expertise, meldlijn, overig',
      'partners.yaml:7: partners.0.gemeenten.1: de gemeente “west” bestaat niet',
      'partners.yaml:8: partners.0.onderdeelVan: de partner “hoofdwacht” bestaat niet',
      'partners.yaml:9: partners.0.publiek: moet true of false zijn',
      'partners.yaml:13: gemeenten: deze sleutel kennen we niet',
      'partners.yaml:15: belwijzer.0.bel.1: de partner “brandweer” bestaat niet',
      'partners.yaml:15: belwijzer.0.bel.0: “wacht” heeft geen telefoonnummer dat iedereen mag bellen',
      'partners.yaml:16: belwijzer.1.bel: noem ten minste een partner',
      'partners.yaml:16: belwijzer.1.situatie: “gezien” komt al eerder voor',
      'partners.yaml:17: belwijzer.2.situatie: kies uit: mijzelf, iemand, gezien, beroep, seksueel, arbeid, crimineel, minderjarig',
      'partners.yaml:17: belwijzer.2.bel.0: “wacht” heeft geen telefoonnummer dat iedereen mag bellen',
      'verschijningsvormen.yaml:3: verschijningsvormen.1: “arbeid” geldt al in (een deel van) deze periode',
      'verschijningsvormen.yaml:4: verschijningsvormen.2.onder: de verschijningsvorm “werk” bestaat niet',
      'verschijningsvormen.yaml:4: verschijningsvormen.2.geldigTot: “geldigTot” moet na “geldigVan” liggen',
      'plaatssoorten.yaml:2: plaatssoorten.0.naam: “migranten” mag hier niet: herkomst, geloof en taal zijn nooit een indicator of risicofactor',
      'plaatssoorten.yaml:3: plaatssoorten.1: “kade” geldt al in (een deel van) deze periode',
      'rollen.yaml:3: rollen.1.code: kies uit: aandachtsfunctionaris, regisseur, privacyfunctionaris, zorgcoordinator, medewerker, partner, toezichthouder, jurist, burgemeester, beleidsadviseur, fg, beheerder',
      'rollen.yaml:5: zwareRollen.0.rol: de rol “burgemeester” bestaat niet',
      'rollen.yaml:7: verbodenCombinaties.0.rol: de rol “fg” bestaat niet',
      'rollen.yaml:8: verbodenCombinaties.1.nietMet.1: de rol “beheerder” bestaat niet',
      'rollen.yaml:8: verbodenCombinaties.1.nietMet.0: “regisseur” kan niet met zichzelf botsen',
      'fasemodel.yaml:6: fasemodel.stappen.0.wegingen.1: de weging “9” bestaat niet',
      'fasemodel.yaml:7: fasemodel.stappen.1.wegingen.0: “1” komt al eerder voor',
      'fasemodel.yaml:13: fasemodel.wegingen.0.rollen.1: kies uit: aandachtsfunctionaris, regisseur, privacyfunctionaris',
      'fasemodel.yaml:13: fasemodel.wegingen.0.rollen.1: de rol “jurist” bestaat niet',
      'fasemodel.yaml:14: fasemodel.wegingen.0.criteria: noem ten minste een criterium',
      'fasemodel.yaml:17: fasemodel.wegingen.0.uitkomsten.1.gevolg: kies uit: door, aanvullen, niet-opgepakt, doorverwijzen, afdeling, riec, casusoverleg, actie, monitoren',
      'fasemodel.yaml:17: fasemodel.wegingen.0.uitkomsten.1.code: “ja” komt al eerder voor',
      'fasemodel.yaml:18: fasemodel.wegingen.0.redenVerplicht: kies uit: true',
      'fasemodel.yaml:21: fasemodel.wegingen.1.code: een stap met weging “2” bestaat niet',
      'fasemodel.yaml:27: fasemodel.wegingen.1.uitkomsten: noem ten minste twee uitkomsten',
      'bronnen.yaml:2: bronnen.0.grond: mag niet leeg zijn',
      'bronnen.yaml:3: bronnen.1.vrij: moet true of false zijn',
      'bronnen.yaml:3: bronnen.1.code: “boek” komt al eerder voor',
      'feitbronnen.yaml:2: feitbronnen.0.grond: noem bij een politiegegeven de grond waarop de gemeente het krijgt',
      'feitbronnen.yaml:3: feitbronnen.1.politiegegeven: moet true of false zijn',
      'feitbronnen.yaml:3: feitbronnen.1.code: “politie” komt al eerder voor',
      'termijnen.yaml:2: termijnen.0.duur: geen duur; schrijf zoals P1Y, P42D of PT1H',
      'termijnen.yaml:3: termijnen.1.duur: schrijf een duur of een aantal werkdagen, en niet allebei',
      'termijnen.yaml:4: termijnen.2.werkdagen: ten minste een werkdag',
      'termijnen.yaml:4: termijnen.2.rollen.0: kies uit: aandachtsfunctionaris, regisseur, privacyfunctionaris, zorgcoordinator, medewerker, partner, toezichthouder, jurist, burgemeester, beleidsadviseur, fg, beheerder',
      'termijnen.yaml:4: termijnen.2.herinner.0: schrijf dagen of uren, zoals P3D of PT4H',
      'termijnen.yaml:4: termijnen.2.rollen.0: de rol “kok” bestaat niet',
      'termijnen.yaml:5: termijnen.3.verlenging: een termijn in uren kan niet worden verlengd',
      'termijnen.yaml:5: termijnen.3.rollen.0: de rol “jurist” bestaat niet',
      'feestdagen.yaml:2: feestdagen.0.dag: schrijf maand-dag, zoals 04-27',
      'feestdagen.yaml:3: feestdagen.1.dag: schrijf een van deze drie: dag, pasen of datum',
      'feestdagen.yaml:4: feestdagen.2.datum: geen bestaande datum; schrijf jaar-maand-dag, zoals 2025-01-01',
      'feestdagen.yaml:4: feestdagen.2.voor: noem waarvoor deze dag telt',
      'afwijzen.yaml:2: afwijsredenen.0.termijn: de termijn “nooit” bestaat niet',
      'afwijzen.yaml:4: doorverwijzingen.0.partners.1: de partner “leger” bestaat niet',
      'antwoorden.yaml:3: dit is geen goede YAML (BLOCK_AS_IMPLICIT_KEY)',
      'signaalkaart.yaml:2: signalen.0.tekst: waar iemand vandaan komt of in gelooft, is nooit een signaal',
      'signaalkaart.yaml:3: signalen.1.functies: noem ten minste een functie',
      'signaalkaart.yaml:3: signalen.1.vorm: de verschijningsvorm “werk” bestaat niet',
      'signaalkaart.yaml:4: signalen.2.score: deze sleutel kennen we niet',
      'signaalkaart.yaml:4: signalen.2: “b” geldt al in (een deel van) deze periode',
      'stappenplan.yaml:4: stappenplan.partner: de partner “leger” bestaat niet',
      'stappenplan.yaml:9: stappenplan.stappen.1.soort: kies uit: tekst, wegen, beslissen',
      'stappenplan.yaml:9: stappenplan.stappen.1.code: “een” komt al eerder voor',
      'stappenplan.yaml:11: stappenplan.vragen.0.bij.misschien: deze sleutel kennen we niet',
      'stappenplan.yaml:13: stappenplan.geldigVan: geen bestaande datum; schrijf jaar-maand-dag, zoals 2025-01-01',
      'vertalingen.yaml:2: vertalingen.pl.partners.brandweer: de partner “brandweer” bestaat niet',
      'vertalingen.yaml:3: vertalingen.Pools: gebruik de code van een taal, zoals nl of pl',
      'indicatoren.yaml:4: indicatoren.0.tekst: “Poolse” mag hier niet: herkomst, geloof en taal zijn nooit een indicator of risicofactor',
      'indicatoren.yaml:4: indicatoren.0.vorm: de verschijningsvorm “werk” bestaat niet',
      'indicatoren.yaml:4: indicatoren.0.element: het element “wil” bestaat niet',
      'indicatoren.yaml:5: indicatoren.1.woorden.0: “nationaliteit” mag hier niet: herkomst, geloof en taal zijn nooit een indicator of risicofactor',
      'indicatoren.yaml:5: indicatoren.1.gewicht: deze sleutel kennen we niet',
      'indicatoren.yaml:6: indicatoren.2: “b” geldt al in (een deel van) deze periode',
      'indicatoren.yaml:8: risicofactoren.0.soort: kies uit: individueel, familiaal, sociaal-economisch',
      'indicatoren.yaml:8: risicofactoren.0.tekst: “taal” mag hier niet: herkomst, geloof en taal zijn nooit een indicator of risicofactor',
      'slachtoffercheck.yaml:2: slachtoffercheck.jongerDan: ten minste 18',
      'slachtoffercheck.yaml:7: slachtoffercheck.vragen.0.vraag: “buitenlandse” mag hier niet: herkomst, geloof en taal zijn nooit een indicator of risicofactor',
      'slachtoffercheck.yaml:9: slachtoffercheck.uitkomsten.0.gevolg: kies uit: open, hulp, klaar',
      'slachtoffercheck.yaml:10: slachtoffercheck.uitkomsten.1.code: “ja” komt al eerder voor',
      'acuut.yaml:2: acuut.0.nummer: schrijf het nummer tussen aanhalingstekens, met alleen cijfers, spaties en streepjes',
      'acuut.yaml:2: acuut.0.open: schrijf altijd, of de blokken waarin iemand opneemt',
      'acuut.yaml:2: acuut.0.vormen.0: de verschijningsvorm “werk” bestaat niet',
      'acuut.yaml:3: verstrekgronden: noem ten minste een grond',
      'fasemodel-kort.yaml:1: dit bestand ontbreekt',
    ])
  })
})
