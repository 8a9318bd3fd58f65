import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { axeFouten, axeFoutenIn } from '../axe.ts'
import { fotoMetGps } from '../bestanden.ts'
import { startBrowser } from '../browser.ts'
import { Papier } from '../papier.ts'
import { overspoel } from '../stroom.ts'
import { type Huis, startHuis } from './huis.ts'
import { binnenOpPapier, leesVervolgOpPapier, meldOpPapier } from './op-papier.ts'
import { stappen } from './stappen.ts'

// Axe looks at every page three times.
vi.setConfig({ testTimeout: 240_000 })

let huis: Huis
let browser: Browser
/** Somebody walks on paper; what she sees is shown here, in a real browser. */
let kijker: Page
let doe: ReturnType<typeof stappen>

beforeAll(async () => {
  huis = await startHuis()
  browser = await startBrowser()
  kijker = await (await browser.newContext()).newPage()
  await kijker.goto(huis.adres)
  doe = stappen(huis, browser)
})
afterAll(async () => {
  await browser?.close()
  await huis?.opruimen()
})

const binnen = (rol: string, gemeente?: string) => binnenOpPapier(huis, rol, gemeente)
const buiten = () => new Papier(huis.adres)

async function bekijk(blad: Papier, status = 200): Promise<void> {
  expect([blad.status, await axeFoutenIn(kijker, blad.html, blad.pad)]).toEqual([status, []])
}

async function bekijkOp(blad: Papier, ...paden: string[]): Promise<void> {
  for (const pad of paden) {
    await blad.naar(pad)
    expect(blad.pad).toBe(pad.replace(/\?.*/, ''))
    await bekijk(blad)
  }
}

/** Pages that need no dossier in their address, and who opens them. */
const schermen: Record<string, string[]> = {
  '': ['/melden', '/melden?taal=en', '/melden?taal=ar', '/melden/vervolg', '/inloggen'],
  aandachtsfunctionaris: [
    ...['/vandaag', '/werkvoorraad', '/werkvoorraad?toestand=gesloten', '/noodtoegang', '/mijn-belangen'],
    ...['/termijnen', '/mijn-account/agenda', '/intern/registreren', '/intern/m-melding'],
    ...['/register', '/register/lijst', '/register/overnemen', '/register/uitvoer', '/archief'],
    ...['/fenomeenbeeld', '/fenomeenbeeld/regel', '/fenomeenbeeld/regel?vorm=arbeid&plek=schip'],
  ],
  privacyfunctionaris: ['/privacychecks'],
  zorgcoordinator: ['/zorg/hulpvragen'],
  medewerker: [
    ...['/intern/melden', '/intern/melden?functie=havenmeester', '/intern/signaalkaart?functie=havenmeester'],
    ...['/intern/meldingen', '/intern/vragen', '/intern/balie', '/intern/mail', '/intern/mail/verstuurd'],
    ...['/meldcode', '/mijn-sessies', '/mijn-sessies/mailadres', '/opnieuw-inloggen', '/bewaard'],
  ],
  jurist: ['/begin'],
  beheerder: [
    ...['', '/uitnodigen', '/uitnodigingen', '/importeren', '/bestaand', '/gemeenten', '/goedkeuren'].map(
      (deel) => `/accounts${deel}`,
    ),
    ...['/accounts/overzicht', '/beheer/vervanging', '/beheer/bezetting', '/ingebruikname'],
    ...['/mijn-vervanging', '/beheer/koppelingen', '/beheer/koppelingen/nieuw', '/beheer/talen'],
    '/beheer/archief',
  ],
  fg: [
    ...['/fg/uitvoer', '/fg/accounts', '/fg/accounts/gebeurtenissen', '/fg/accounts/goedkeuren'],
    ...['/fg/logboek', '/fg/wie-ziet-wat', '/fg/belangen', '/fg/noodtoegang', '/fg/acuut', '/fg/bezetting'],
  ],
}

describe('axe vindt niets', () => {
  test.each(Object.entries(schermen))('op de pagina’s van %j', async (rol, paden) => {
    await bekijkOp(rol ? await binnen(rol) : buiten(), ...paden)
  })

  test('op elke stap van het formulier, met en zonder fouten', async () => {
    const melder = buiten()
    await melder.naar('/melden')
    await melder.druk('Begin met melden')
    await melder.druk('Verder')
    await bekijk(melder, 400)
    await meldOpPapier(melder, {}, { bijElke: bekijk })
    await bekijk(melder)
  })

  test('op de schermen van een melding en een signaal', async () => {
    // A municipality where nothing else comes in: its first melding is this one.
    const waar = { plaats: 'Oosterbroek', gemeente: '', waar: '' }
    const bestand = { name: 'foto van de loods.jpg', mimeType: 'image/jpeg', buffer: await fotoMetGps() }
    await meldOpPapier(buiten(), { wie: { wie: 'iemand' }, wat: { wat: 'Voor axe.' }, waar }, { bestand })
    const anna = await binnen('aandachtsfunctionaris', 'Oosterbroek aan Zee')
    const melding = anna.links('main a[href^="/meldingen/"]')[0]!
    await anna.naar(melding)
    await anna.volg('main a[href*="/bijlagen/"]')
    await bekijk(anna)
    const delen = [
      ...['', '/contact', '/afwijzen', '/doorverwijzen', '/andere-ondermijning', '/beantwoorden'],
      ...['/samenvoegen', '/belang', '/signaal'],
    ]
    await bekijkOp(anna, ...delen.map((deel) => `${melding}${deel}`))
    // Here the first weging has the fenomeenbeeld beside it.
    anna.kies('#verschijningsvorm', 1)
    anna.kies('#plaatssoort', 1)
    anna.vul('#feiten', 'Voor axe.')
    await anna.druk('Maak het signaal')
    await bekijkOp(anna, `${anna.pad}/weging`)
    expect(anna.tekst()).toContain('Wat wij hier zien')
  })

  function kiesBron(blad: Papier, bron: string): void {
    blad.kies('#feitbron', bron)
    for (const [deel, getal] of Object.entries({ dag: '1', maand: '11', jaar: '2026' }))
      blad.vul(`#dag-${deel}`, getal)
  }

  /** A correction, a withdrawal, what the police gave, and a text that was taken over from it. */
  async function bekijkGegevens(anna: Papier, signaal: string): Promise<void> {
    const geheim = 'Voor de loods stonden drie busjes zonder ramen'
    await anna.volg('main a[href$="/verbeteren"]')
    await bekijk(anna)
    anna.vul('#reden', 'De jas is blauw.')
    await anna.druk('Opslaan')
    await anna.naar(`${signaal}/feit`)
    anna.vul('#wat', geheim)
    anna.vink('input[name=zekerheid]')
    kiesBron(anna, 'rivierpolitie')
    anna.vink('input[name=ontvangers][value=aandachtsfunctionaris]')
    await anna.druk('Toevoegen')
    await bekijk(anna)
    await kijker.locator('main summary').first().click()
    expect(await axeFouten(kijker, signaal)).toEqual([])
    await anna.volg('main a[href$="/intrekken"]')
    await bekijk(anna)
    await anna.naar(signaal)
    anna.vul('#tekst', geheim)
    await anna.verstuur(anna.zoek('main form:has(#tekst)'))
    await bekijk(anna, 400)
    await anna.druk(/^Bewaar deze tekst/)
    await bekijk(anna)
    await anna.naar(signaal)
  }

  test('op de schermen van een signaal', async () => {
    await doe.isGemeld({ wie: 'iemand', wat: 'Nog een voor axe: ze slapen in een loods.' })
    const anna = await binnen('aandachtsfunctionaris')
    await anna.naar(`${anna.links('main a[href^="/meldingen/"]')[0]}/signaal`)
    anna.kies('#verschijningsvorm', 1)
    anna.vul('#feiten', 'Voor axe.')
    await anna.druk('Maak het signaal')
    const signaal = anna.pad
    const delen = [
      ...['', '/indicatoren', '/weging', '/wijzigen', '/persoon', '/object', '/gevaar', '/belang'],
      ...['/gevaar/verteld', '/gevaar-voorbij', '/advies', '/feit', '/object?soort=bedrijf'],
      ...['/bronvraag', '/bronuitslag', '/deelvoorstel', '/taken', '/overdracht', '/terugsturen', '/sluiten'],
      '/wijzigen',
    ]
    await bekijkOp(anna, ...delen.map((deel) => `${signaal}${deel}`))
    for (const [deel, tekst] of Object.entries({ dag: '3', maand: '1', jaar: '2027' }))
      anna.vul(`#uiterlijk-${deel}`, tekst)
    await anna.druk('Opslaan')
    await bekijk(anna)
    const termijn = anna.links('main a[href*="/termijnen/"]')[0]!
    await bekijkOp(anna, termijn, `${termijn}/gehaald`, `${signaal}/persoon`)
    anna.vul('#wat', 'De vrouw met de rode jas')
    for (const naam of ['rol', 'zekerheid']) anna.vink(`input[name=${naam}]`)
    kiesBron(anna, 'gezien')
    await anna.druk('Toevoegen')
    await bekijkGegevens(anna, signaal)
    for (const deel of ['informeren', 'slachtoffercheck']) {
      await anna.naar(signaal)
      await anna.volg(`main a[href$="/${deel}"]`)
      await bekijk(anna)
    }
    await bekijkAdvies(anna, signaal)
    await anna.naar(`${signaal}/persoon`)
    await anna.druk('Toevoegen')
    expect(anna.tekst()).toContain('Er is iets niet goed ingevuld')
    await bekijk(anna, 400)
  })

  async function bekijkAdvies(anna: Papier, signaal: string): Promise<void> {
    await anna.naar(`${signaal}/advies`)
    anna.vink('input[name=deskundige]')
    anna.vul('#vraag', 'Kan de vrouw met de rode jas hulp krijgen? Bel 06-12345678.')
    await anna.druk('Adviesvraag vastleggen')
    await bekijk(anna, 400)
    anna.vinkAlle('input[name=bevestigd]')
    await anna.druk('Adviesvraag vastleggen')
    await bekijk(anna)
    const advies = anna.links('main a[href*="/advies/"]')[0]!
    await bekijkOp(anna, advies, `${advies}/intrekken`)
  }

  test('op de schermen van een groep meldingen', async () => {
    const wat = 'Steeds weer hetzelfde, in een lange regel over niets dat hier speelt'
    await overspoel(huis, 'Waterveen', 70, wat)
    const anna = await binnen('aandachtsfunctionaris')
    await bekijkOp(anna, '/vandaag', '/werkvoorraad')
    const stroom = anna.links('main a[href^="/stromen/"]')[0]!
    await bekijkOp(anna, stroom, `${stroom}/afwijzen`)
    await anna.druk('Afwijzen')
    expect(anna.tekst()).toContain('Er is iets niet goed ingevuld')
    await bekijk(anna, 400)
  })

  test('op de schermen van een account, en met een rol die wacht', async () => {
    await binnen('aandachtsfunctionaris')
    const henk = await binnen('beheerder')
    await henk.naar('/accounts?rol=aandachtsfunctionaris')
    const account = henk.links('main td a, main th a')[0]!
    await henk.naar(`${account}/rollen`)
    henk.kies('#rol', 'zorgcoordinator')
    await henk.druk('Geven')
    const einde = '/rollen/aandachtsfunctionaris/beeindigen'
    const delen = ['', '/rollen', einde, '/uit-dienst', '/overdragen', '/herstellink']
    await bekijkOp(henk, ...delen.map((deel) => `${account}${deel}`))
    await bekijkOp(henk, '/accounts/goedkeuren', '/accounts/importeren')
    henk.vul('#lijst', 'naam;organisatie;rollen\nBo;gemeente-waterveen;medewerker+jurist')
    await henk.druk(/^Bekijk/)
    await bekijk(henk)
    await henk.druk(/^Maak/)
    await bekijk(henk)
  })

  test('op wat een collega na een formulier ziet', async () => {
    const klas = buiten()
    await klas.naar('/meldcode')
    for (const knop of ['Begin', 'Verder', 'Verder', 'Naar de tekst voor uw dossier']) {
      await klas.druk(knop)
      if (knop === 'Verder') klas.vink('input[type=radio][value=ja]')
      await bekijk(klas)
    }
    const bo = await binnen('medewerker')
    await bo.naar('/intern/melden?functie=havenmeester')
    await bo.druk('Versturen')
    await bekijk(bo, 400)
    await bo.naar('/intern/balie')
    await bo.druk('Kijk in de BAG')
    await bekijk(bo, 400)
    bo.vul('#postcode', '7299ZX')
    bo.vul('#huisnummer', '12')
    await bo.druk('Kijk in de BAG')
    await bekijk(bo)
    await bo.naar('/intern/mail')
    const buffer = Buffer.from('From: Bo <bo@example.nl>\r\nSubject: Loods\r\n\r\nMensen in een loods.')
    bo.legBij('#mail', { name: 'bericht.eml', mimeType: 'message/rfc822', buffer })
    await bo.druk('Lees de mail')
    expect(bo.waarde('#wat')).toContain('Mensen in een loods.')
    await bekijk(bo)
  })

  async function leesVervolg(code: string): Promise<Papier> {
    const melder = buiten()
    await leesVervolgOpPapier(melder, code)
    return melder
  }

  test('op de schermen van een gesprek, en van het hulploket', async () => {
    const hulp = { wie: 'mijzelf', hulp: 'alleen-hulp', wat: 'Hulp voor axe.' }
    const melder = await leesVervolg(await doe.isGemeld(hulp))
    await bekijk(melder)
    await melder.druk('Ik wil geen contact meer')
    await bekijk(melder)
    await melder.druk('Ja, geen contact meer')
    await bekijk(melder)
    const ander = await leesVervolg(await doe.isGemeld({ wie: 'gezien', wat: 'Ook voor axe.' }))
    await ander.druk('Ik wil zelf hulp')
    await bekijk(ander)
    const zoe = await binnen('zorgcoordinator')
    await bekijk(zoe)
    await zoe.volg('main a[href^="/zorg/hulpvragen/"]')
    await zoe.druk('Ik pak dit op')
    await bekijk(zoe)
    await zoe.volg('.overal a')
    expect(zoe.pad).toMatch(/\/bellen$/)
    await bekijk(zoe)
  })

  test('op een pagina die er niet is', async () => {
    const wie = buiten()
    await wie.naar('/bestaat-niet')
    expect(wie.tekst('h1')).toBe('Niet gevonden')
    await bekijk(wie, 404)
  })

  test('maar wel wat fout is, in de stijl van Baken', async () => {
    const wie = buiten()
    await wie.naar('/melden')
    const fout = wie.html.replace('<h1', '<img src="/melden"><button></button><h1')
    const gevonden = (await axeFoutenIn(kijker, fout, 'hier')).join('\n')
    for (const regel of ['hier 320 image-alt', 'hier 1280 button-name']) expect(gevonden).toContain(regel)
    const isGestyled = 'getComputedStyle(document.body).backgroundColor !== "rgba(0, 0, 0, 0)"'
    expect(await kijker.evaluate(isGestyled)).toBe(true)
  })
})
