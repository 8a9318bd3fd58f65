import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startBrowser } from '../browser.ts'
import { type Huis, startHuis } from './huis.ts'
import { stappen } from './stappen.ts'

// Axe looks at every page three times.
vi.setConfig({ testTimeout: 180_000 })

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
const schermen: [string, string[]][] = [
  ['', ['/melden', '/melden?taal=en', '/melden/vervolg', '/inloggen']],
  [
    'aandachtsfunctionaris',
    ['/vandaag', '/werkvoorraad', '/werkvoorraad?toestand=gesloten', '/noodtoegang', '/mijn-belangen'],
  ],
  ['zorgcoordinator', ['/zorg/hulpvragen']],
  ['medewerker', ['/intern/melden', '/intern/meldingen', '/mijn-sessies', '/mijn-sessies/mailadres']],
  ['medewerker', ['/opnieuw-inloggen', '/bewaard']],
  ['medewerker', ['/intern/melden?functie=havenmeester', '/intern/signaalkaart?functie=havenmeester']],
  ['medewerker', ['/intern/vragen', '/intern/balie', '/intern/mail', '/intern/mail/verstuurd', '/meldcode']],
  ['fg', ['/fg/logboek', '/fg/wie-ziet-wat', '/fg/belangen', '/fg/noodtoegang']],
  ['jurist', ['/begin']],
]

describe('axe vindt niets', () => {
  async function bekijk(pagina: Page): Promise<void> {
    for (const width of [320, 768, 1280]) {
      await pagina.setViewportSize({ width, height: 800 })
      const { violations } = await new AxeBuilder({ page: pagina }).analyze()
      expect(violations.map((v) => `${pagina.url()} ${width} ${v.id}: ${v.nodes[0]?.html}`)).toEqual([])
      const over = await pagina.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect(over, `${pagina.url()} schuift opzij bij ${width}`).toBe(0)
    }
  }

  test.each(schermen)('op de pagina van %j', async (rol, paden) => {
    const pagina = await (await browser.newContext()).newPage()
    if (rol) await doe.logIn(pagina, rol)
    for (const pad of paden) {
      expect((await doe.naar(pagina, pad))!.status()).toBe(200)
      await bekijk(pagina)
    }
  })

  test('op elke stap van het formulier, met en zonder fouten', async () => {
    const pagina = await (await browser.newContext()).newPage()
    await doe.naar(pagina, '/melden')
    await doe.druk(pagina, 'Begin met melden')
    await doe.druk(pagina, 'Verder')
    await bekijk(pagina)
    await doe.meld(pagina, { wie: 'gezien', wat: 'Iets.' })
    await bekijk(pagina)
    for (const stap of ['wat', 'waar', 'wanneer', 'wie-betrokken', 'contact', 'code', 'controle']) {
      await doe.naar(pagina, `/melden/${stap}`)
      await bekijk(pagina)
    }
  })

  test('op de schermen van een melding en een signaal', async () => {
    const melder = await doe.zonderJavaScript()
    await doe.meld(melder, { wie: 'iemand', wat: 'Voor axe.' })
    const anna = await (await browser.newContext()).newPage()
    await doe.logIn(anna, 'aandachtsfunctionaris')
    const melding = (await anna.locator('main a[href^="/meldingen/"]').first().getAttribute('href'))!
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
      const antwoord = await doe.naar(anna, `${melding}${deel}`)
      expect(antwoord!.status(), deel).toBe(200)
      await bekijk(anna)
    }
  })

  test('op de schermen van een signaal', async () => {
    await doe.meld(await doe.zonderJavaScript(), { wie: 'iemand', wat: 'Nog een voor axe.' })
    const anna = await (await browser.newContext()).newPage()
    await doe.logIn(anna, 'aandachtsfunctionaris')
    const melding = (await anna.locator('main a[href^="/meldingen/"]').first().getAttribute('href'))!
    await doe.naar(anna, `${melding}/signaal`)
    await anna.selectOption('#verschijningsvorm', { index: 1 })
    await anna.fill('#feiten', 'Voor axe.')
    await doe.druk(anna, 'Maak het signaal')
    const signaal = new URL(anna.url()).pathname
    for (const deel of ['', '/weging', '/wijzigen', '/persoon', '/object', '/gevaar', '/belang']) {
      expect((await doe.naar(anna, `${signaal}${deel}`))!.status(), deel).toBe(200)
      await bekijk(anna)
    }
    await doe.naar(anna, `${signaal}/persoon`)
    await doe.druk(anna, 'Toevoegen')
    expect(await anna.textContent('main')).toContain('Er is iets niet goed ingevuld')
    await bekijk(anna)
  })

  test('op wat een collega na een formulier ziet', async () => {
    const bo = await (await browser.newContext()).newPage()
    await doe.naar(bo, '/meldcode')
    for (const knop of ['Begin', 'Verder', 'Verder', 'Naar de tekst voor uw dossier']) {
      await doe.druk(bo, knop)
      if (knop === 'Verder') await bo.locator('input[type=radio][value=ja]').first().check()
      await bekijk(bo)
    }
    await doe.logIn(bo, 'medewerker')
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

  test('op een pagina die er niet is', async () => {
    const pagina = await (await browser.newContext()).newPage()
    expect((await doe.naar(pagina, '/bestaat-niet'))!.status()).toBe(404)
    expect(await pagina.textContent('h1')).toBe('Niet gevonden')
    await bekijk(pagina)
  })
})
