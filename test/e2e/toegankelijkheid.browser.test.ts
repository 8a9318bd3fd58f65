import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { axeFouten, axeFoutenOp } from '../axe.ts'
import { fotoMetGps } from '../bestanden.ts'
import { startBrowser } from '../browser.ts'
import { overspoel } from '../stroom.ts'
import { type Huis, startHuis } from './huis.ts'
import { stappen } from './stappen.ts'

// Axe looks at every page three times.
vi.setConfig({ testTimeout: 240_000 })

let huis: Huis
let browser: Browser
let doe: ReturnType<typeof stappen>

beforeAll(async () => {
  huis = await startHuis()
  browser = await startBrowser()
  doe = stappen(huis, browser)
})
afterAll(async () => {
  await browser?.close()
  await huis?.opruimen()
})

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
    ...['/begin', '/fg/uitvoer', '/fg/accounts', '/fg/accounts/gebeurtenissen', '/fg/accounts/goedkeuren'],
    ...['/fg/logboek', '/fg/wie-ziet-wat', '/fg/belangen', '/fg/noodtoegang', '/fg/acuut', '/fg/bezetting'],
  ],
}

describe('axe vindt niets', () => {
  async function bekijk(pagina: Page): Promise<void> {
    expect(await axeFouten(pagina)).toEqual([])
  }

  async function bekijkOp(pagina: Page, pad: string): Promise<void> {
    expect(await axeFoutenOp(pagina, `${huis.adres}${pad}`)).toEqual([])
  }

  test.each(Object.entries(schermen))('op de pagina’s van %j', async (rol, paden) => {
    const pagina = await (await browser.newContext()).newPage()
    if (rol) await doe.isBinnen(pagina, rol)
    for (const pad of paden) await bekijkOp(pagina, pad)
  })

  test('op elke stap van het formulier, met en zonder fouten', async () => {
    const pagina = await (await browser.newContext()).newPage()
    await doe.naar(pagina, '/melden')
    await doe.druk(pagina, 'Begin met melden')
    await doe.druk(pagina, 'Verder')
    await bekijk(pagina)
    await doe.meld(pagina, { wie: 'gezien', wat: 'Iets.' })
    await bekijk(pagina)
    for (const stap of [
      'wat',
      'bestand',
      'waar',
      'wanneer',
      'wie-betrokken',
      'contact',
      'code',
      'controle',
    ]) {
      await bekijkOp(pagina, `/melden/${stap}`)
    }
  })

  test('op de schermen van een melding en een signaal', async () => {
    // A municipality where nothing else comes in: its first melding is this one.
    const elders = stappen(huis, browser, 'Oosterbroek', 'Oosterbroek aan Zee')
    const melder = await doe.zonderJavaScript()
    const bestand = { name: 'foto van de loods.jpg', mimeType: 'image/jpeg', buffer: await fotoMetGps() }
    await elders.meld(melder, { wie: 'iemand', wat: 'Voor axe.', bestand })
    const anna = await (await browser.newContext()).newPage()
    await elders.isBinnen(anna, 'aandachtsfunctionaris')
    const melding = (await anna.locator('main a[href^="/meldingen/"]').first().getAttribute('href'))!
    await doe.naar(anna, melding)
    await anna.locator('main a[href*="/bijlagen/"]').first().click()
    await bekijk(anna)
    for (const deel of [
      '',
      '/contact',
      '/afwijzen',
      '/doorverwijzen',
      '/andere-ondermijning',
      '/beantwoorden',
      '/samenvoegen',
      '/belang',
      '/signaal',
    ]) {
      await bekijkOp(anna, `${melding}${deel}`)
    }
    // Here the first weging has the fenomeenbeeld beside it.
    await anna.selectOption('#verschijningsvorm', { index: 1 })
    await anna.selectOption('#plaatssoort', { index: 1 })
    await anna.fill('#feiten', 'Voor axe.')
    await doe.druk(anna, 'Maak het signaal')
    await doe.naar(anna, `${new URL(anna.url()).pathname}/weging`)
    expect(await anna.textContent('main')).toContain('Wat wij hier zien')
    await bekijk(anna)
  })

  async function kiesBron(pagina: Page, bron: string): Promise<void> {
    await pagina.selectOption('#feitbron', bron)
    for (const [deel, getal] of Object.entries({ dag: '1', maand: '11', jaar: '2026' }))
      await pagina.fill(`#dag-${deel}`, getal)
  }

  /** A correction, a withdrawal, what the police gave, and a text that was taken over from it. */
  async function bekijkGegevens(anna: Page, signaal: string): Promise<void> {
    const naar = (deel: string) => anna.locator(`main a[href$="/${deel}"]`).first().click()
    const geheim = 'Voor de loods stonden drie busjes zonder ramen'
    await naar('verbeteren')
    await bekijk(anna)
    await anna.fill('#reden', 'De jas is blauw.')
    await doe.druk(anna, 'Opslaan')
    await doe.naar(anna, `${signaal}/feit`)
    await anna.fill('#wat', geheim)
    await anna.locator('input[name=zekerheid]').first().check()
    await kiesBron(anna, 'rivierpolitie')
    await anna.check('input[name=ontvangers][value=aandachtsfunctionaris]')
    await doe.druk(anna, 'Toevoegen')
    await anna.locator('main summary').first().click()
    await bekijk(anna)
    await naar('intrekken')
    await bekijk(anna)
    await doe.naar(anna, signaal)
    await anna.fill('#tekst', geheim)
    await anna.locator('main form:has(#tekst) button').click()
    await bekijk(anna)
    const [venster] = await Promise.all([
      anna.context().waitForEvent('page'),
      anna.getByRole('button', { name: /^Bewaar deze tekst/ }).click(),
    ])
    await venster.waitForLoadState()
    await bekijk(venster)
    await venster.close()
    await doe.naar(anna, signaal)
  }

  test('op de schermen van een signaal', async () => {
    await doe.isGemeld({
      wie: 'iemand',
      wat: 'Nog een voor axe: ze slapen in een loods.',
    })
    const anna = await (await browser.newContext()).newPage()
    await doe.isBinnen(anna, 'aandachtsfunctionaris')
    const melding = (await anna.locator('main a[href^="/meldingen/"]').first().getAttribute('href'))!
    await doe.naar(anna, `${melding}/signaal`)
    await anna.selectOption('#verschijningsvorm', { index: 1 })
    await anna.fill('#feiten', 'Voor axe.')
    await doe.druk(anna, 'Maak het signaal')
    const signaal = new URL(anna.url()).pathname
    const proces = [
      'bronvraag',
      'bronuitslag',
      'deelvoorstel',
      'taken',
      'overdracht',
      'terugsturen',
      'sluiten',
    ]
    for (const deel of [
      ...['', '/indicatoren', '/weging', '/wijzigen', '/persoon', '/object', '/gevaar', '/belang'],
      ...['/gevaar/verteld', '/gevaar-voorbij', '/advies', '/feit', '/object?soort=bedrijf'],
      ...proces.map((pad) => `/${pad}`),
    ]) {
      await bekijkOp(anna, `${signaal}${deel}`)
    }
    await doe.naar(anna, `${signaal}/wijzigen`)
    for (const [deel, tekst] of Object.entries({ dag: '3', maand: '1', jaar: '2027' }))
      await anna.fill(`#uiterlijk-${deel}`, tekst)
    await doe.druk(anna, 'Opslaan')
    const termijn = (await anna.locator('main a[href*="/termijnen/"]').first().getAttribute('href'))!
    await bekijk(anna)
    for (const deel of ['', '/gehaald']) {
      await bekijkOp(anna, `${termijn}${deel}`)
    }
    await doe.naar(anna, `${signaal}/persoon`)
    await anna.fill('#wat', 'De vrouw met de rode jas')
    for (const naam of ['rol', 'zekerheid']) await anna.locator(`input[name=${naam}]`).first().check()
    await kiesBron(anna, 'gezien')
    await doe.druk(anna, 'Toevoegen')
    await bekijkGegevens(anna, signaal)
    await anna.locator('main a[href$="/informeren"]').first().click()
    await bekijk(anna)
    await doe.naar(anna, signaal)
    await anna.locator('main a[href$="/slachtoffercheck"]').first().click()
    await bekijk(anna)
    await doe.naar(anna, `${signaal}/advies`)
    await anna.locator('input[name=deskundige]').first().check()
    await anna.fill('#vraag', 'Kan de vrouw met de rode jas hulp krijgen? Bel 06-12345678.')
    await doe.druk(anna, 'Adviesvraag vastleggen')
    await bekijk(anna)
    for (const vinkje of await anna.locator('input[name=bevestigd]').all()) await vinkje.check()
    await doe.druk(anna, 'Adviesvraag vastleggen')
    await bekijk(anna)
    const advies = (await anna.locator('main a[href*="/advies/"]').first().getAttribute('href'))!
    for (const pad of [advies, `${advies}/intrekken`]) {
      await bekijkOp(anna, pad)
    }
    await doe.naar(anna, `${signaal}/persoon`)
    await doe.druk(anna, 'Toevoegen')
    expect(await anna.textContent('main')).toContain('Er is iets niet goed ingevuld')
    await bekijk(anna)
  })

  test('op de schermen van een groep meldingen', async () => {
    await overspoel(
      huis,
      'Waterveen',
      70,
      'Steeds weer hetzelfde, in een lange regel over niets dat hier speelt',
    )
    const anna = await (await browser.newContext()).newPage()
    await doe.isBinnen(anna, 'aandachtsfunctionaris')
    for (const pad of ['/vandaag', '/werkvoorraad']) {
      await bekijkOp(anna, pad)
    }
    const stroom = (await anna.locator('main a[href^="/stromen/"]').first().getAttribute('href'))!
    for (const deel of ['', '/afwijzen']) {
      await bekijkOp(anna, `${stroom}${deel}`)
    }
    await doe.druk(anna, 'Afwijzen')
    expect(await anna.textContent('main')).toContain('Er is iets niet goed ingevuld')
    await bekijk(anna)
  })

  test('op de schermen van een account, en met een rol die wacht', async () => {
    const henk = await (await browser.newContext()).newPage()
    await doe.isBinnen(await doe.zonderJavaScript(), 'aandachtsfunctionaris')
    await doe.isBinnen(henk, 'beheerder')
    await doe.naar(henk, '/accounts?rol=aandachtsfunctionaris')
    const account = (await henk.locator('main td a, main th a').first().getAttribute('href'))!
    await doe.naar(henk, `${account}/rollen`)
    await henk.selectOption('#rol', 'zorgcoordinator')
    await doe.druk(henk, 'Geven')
    const einde = '/rollen/aandachtsfunctionaris/beeindigen'
    for (const deel of ['', '/rollen', einde, '/uit-dienst', '/overdragen', '/herstellink']) {
      await bekijkOp(henk, `${account}${deel}`)
    }
    await doe.naar(henk, '/accounts/goedkeuren')
    await bekijk(henk)
    await doe.naar(henk, '/accounts/importeren')
    await henk.fill('#lijst', 'naam;organisatie;rollen\nBo;gemeente-waterveen;medewerker+jurist')
    await doe.druk(henk, /^Bekijk/)
    await bekijk(henk)
    await doe.druk(henk, /^Maak/)
    await bekijk(henk)
  })

  test('op wat een collega na een formulier ziet', async () => {
    const bo = await (await browser.newContext()).newPage()
    await doe.naar(bo, '/meldcode')
    for (const knop of ['Begin', 'Verder', 'Verder', 'Naar de tekst voor uw dossier']) {
      await doe.druk(bo, knop)
      if (knop === 'Verder') await bo.locator('input[type=radio][value=ja]').first().check()
      await bekijk(bo)
    }
    await doe.isBinnen(bo, 'medewerker')
    await doe.naar(bo, '/intern/melden?functie=havenmeester')
    await doe.druk(bo, 'Versturen')
    await bekijk(bo)
    await doe.naar(bo, '/intern/balie')
    await doe.druk(bo, 'Kijk in de BAG')
    await bekijk(bo)
    await bo.fill('#postcode', '7299ZX')
    await bo.fill('#huisnummer', '12')
    await doe.druk(bo, 'Kijk in de BAG')
    await bekijk(bo)
    await doe.naar(bo, '/intern/mail')
    const buffer = Buffer.from('From: Bo <bo@example.nl>\r\nSubject: Loods\r\n\r\nMensen in een loods.')
    await bo.setInputFiles('#mail', { name: 'bericht.eml', mimeType: 'message/rfc822', buffer })
    await doe.druk(bo, 'Lees de mail')
    expect(await bo.inputValue('#wat')).toContain('Mensen in een loods.')
    await bekijk(bo)
  })

  test('op de schermen van een gesprek, en van het hulploket', async () => {
    const melder = await (await browser.newContext()).newPage()
    const code = await doe.isGemeld({ wie: 'mijzelf', hulp: 'alleen-hulp', wat: 'Hulp voor axe.' })
    await doe.leesVervolg(melder, code)
    await bekijk(melder)
    await doe.druk(melder, 'Ik wil geen contact meer')
    await bekijk(melder)
    await doe.druk(melder, 'Ja, geen contact meer')
    await bekijk(melder)
    await doe.leesVervolg(melder, await doe.isGemeld({ wie: 'gezien', wat: 'Ook voor axe.' }))
    await doe.druk(melder, 'Ik wil zelf hulp')
    await bekijk(melder)
    const zoe = await (await browser.newContext()).newPage()
    await doe.isBinnen(zoe, 'zorgcoordinator')
    await bekijk(zoe)
    await zoe.locator('main a[href^="/zorg/hulpvragen/"]').first().click()
    await doe.druk(zoe, 'Ik pak dit op')
    await bekijk(zoe)
    await zoe.locator('.overal a').click()
    expect(new URL(zoe.url()).pathname).toMatch(/\/bellen$/)
    await bekijk(zoe)
  })

  test('op een pagina die er niet is', async () => {
    const pagina = await (await browser.newContext()).newPage()
    expect((await doe.naar(pagina, '/bestaat-niet'))!.status()).toBe(404)
    expect(await pagina.textContent('h1')).toBe('Niet gevonden')
    await bekijk(pagina)
  })
})
