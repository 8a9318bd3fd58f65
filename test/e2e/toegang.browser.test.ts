import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../browser.ts'
import { type Huis, startHuis } from './huis.ts'
import { stappen } from './stappen.ts'

let huis: Huis
let browser: Browser
let hier: ReturnType<typeof stappen>
let elders: ReturnType<typeof stappen>
let beheerder: Page
let anna: Page
let fenna: Page

beforeAll(async () => {
  huis = await startHuis()
  browser = await startBrowser()
  hier = stappen(huis, browser)
  elders = stappen(huis, browser, 'Klif', 'Oosterbroek aan Zee')
  beheerder = await ingelogd('beheerder')
  anna = await ingelogd('aandachtsfunctionaris')
  fenna = await ingelogd('fg')
})
afterAll(async () => {
  await browser?.close()
  await huis?.opruimen()
})

async function ingelogd(rol: string, waar = hier): Promise<Page> {
  const pagina = await waar.zonderJavaScript()
  await waar.logIn(pagina, rol)
  return pagina
}

/** Somebody reports; the address of the melding, and its kenmerk, as the desk sees them. */
async function gemeld(wat: string): Promise<{ pad: string; kenmerk: string }> {
  await hier.isGemeld({ wie: 'gezien', wat })
  await hier.naar(anna, '/werkvoorraad')
  const regel = anna.getByRole('link', { name: /^Melding M-/ }).first()
  const kenmerk = /M-[0-9A-Z]{6}/.exec((await regel.textContent())!)![0]
  return { pad: (await regel.getAttribute('href'))!, kenmerk }
}
const status = async (pagina: Page, pad: string) => (await hier.naar(pagina, pad))!.status()
const tekst = async (pagina: Page) => (await pagina.textContent('body'))!

async function vulDag(pagina: Page, naam: string, dag: Date): Promise<void> {
  await pagina.fill(`#${naam}-dag`, String(dag.getDate()))
  await pagina.fill(`#${naam}-maand`, String(dag.getMonth() + 1))
  await pagina.fill(`#${naam}-jaar`, String(dag.getFullYear()))
}

describe('zonder JavaScript, op een kleine telefoon', () => {
  test('een dossier waar iedereen buiten moet blijven, gaat naar de waarnemer', async () => {
    const wil = await ingelogd('aandachtsfunctionaris', elders)
    await hier.naar(beheerder, '/beheer/bezetting')
    await beheerder.selectOption('#waarnemer', { label: 'Test aandachtsfunctionaris, Oosterbroek aan Zee' })
    await hier.druk(beheerder, 'Vastleggen')
    expect(await tekst(beheerder)).toContain('Er is iemand')

    const { pad } = await gemeld('Op dat adres woont iemand die hier werkt.')
    await hier.naar(wil, '/vandaag')
    expect(await tekst(wil)).not.toContain('uit een andere gemeente')
    expect(await status(wil, pad)).toBe(404)
    await hier.naar(anna, `${pad}/belang`)
    await anna.check('input[name=keuze][value=zelf]')
    await hier.druk(anna, 'Buiten houden')
    expect(await status(anna, pad)).toBe(404)
    await hier.naar(anna, '/werkvoorraad')
    expect(await anna.content()).not.toContain(pad)

    await hier.naar(wil, '/vandaag')
    await wil.getByRole('link', { name: 'Melding uit Waterveen' }).click()
    expect(await tekst(wil)).toContain('Op dat adres woont iemand die hier werkt.')
    expect(await tekst(wil)).toContain('Test aandachtsfunctionaris, waarnemend, Waterveen')
    await hier.naar(fenna, '/fg/belangen')
    expect(await tekst(fenna)).toContain('Heeft zich zelf teruggetrokken')
    expect(await status(wil, '/fg/belangen')).toBe(404)
  })

  test('een vervanger werkt als X voor Y, tot de beheerder het beëindigt', async () => {
    const { pad } = await gemeld('Er slapen mensen in de schuur.')
    const balie = await ingelogd('medewerker')
    expect(await status(balie, pad)).toBe(404)

    await hier.naar(beheerder, '/beheer/vervanging')
    await hier.druk(beheerder, 'Vervanger aanwijzen')
    expect(await beheerder.textContent('[role=alert]')).toContain('Kies wie de vervanger is.')
    await beheerder.selectOption('#voor', { label: 'Test aandachtsfunctionaris, Casusregisseur' })
    await beheerder.selectOption('#vervanger', { label: 'Test medewerker, Waterveen' })
    await vulDag(beheerder, 'van', huis.klok.nu)
    await vulDag(beheerder, 'tot', new Date(huis.klok.nu.getTime() + 3 * 86_400_000))
    await hier.druk(beheerder, 'Vervanger aanwijzen')
    const samen = 'Test medewerker voor Test aandachtsfunctionaris'
    expect(await tekst(beheerder)).toContain(samen)

    expect(await status(balie, pad)).toBe(200)
    expect(await tekst(balie)).toContain(samen)
    await hier.naar(fenna, `/fg/logboek?dossier=${pad.split('/').at(-1)}`)
    expect(await tekst(fenna)).toContain(samen)

    await hier.naar(beheerder, '/beheer/vervanging')
    await hier.druk(beheerder, /^Nu beëindigen/)
    expect(await status(balie, pad)).toBe(404)
  })

  test('wie uit dienst gaat, is er bij de volgende klik uit, en de beheerder draagt haar werk over', async () => {
    const zoe = await ingelogd('zorgcoordinator')
    await hier.isGemeld({
      ...{ wie: 'mijzelf', hulp: 'alleen-hulp' },
      wat: 'Ik wil daar weg.',
    })
    await hier.naar(zoe, '/zorg/hulpvragen')
    await zoe.locator('main a[href^="/zorg/hulpvragen/"]').first().click()
    await hier.druk(zoe, 'Ik pak dit op')
    expect(await tekst(zoe)).toContain('Ik wil daar weg.')
    expect(await zoe.getByRole('button', { name: 'Geef terug' }).count()).toBe(1)
    const pad = new URL(zoe.url()).pathname

    await hier.naar(beheerder, '/accounts')
    await beheerder.getByRole('link', { name: 'Test zorgcoordinator' }).click()
    const account = new URL(beheerder.url()).pathname
    await beheerder.getByRole('link', { name: 'Uit dienst' }).click()
    await beheerder.selectOption('#hulpvragen', 'later')
    await hier.druk(beheerder, 'Sluit het account')
    expect(await tekst(beheerder)).toContain('afgesloten')

    await zoe.getByRole('link', { name: 'Schrijf een antwoord' }).click()
    expect(new URL(zoe.url()).pathname).toBe('/inloggen')
    expect(await tekst(zoe)).not.toContain('Ik wil daar weg.')
    await hier.naar(zoe, pad)
    expect(new URL(zoe.url()).pathname).toBe('/inloggen')

    const vera = await ingelogd('zorgcoordinator')
    await hier.naar(vera, pad)
    expect(await vera.getByRole('button', { name: 'Geef terug' }).count()).toBe(0)
    await hier.naar(beheerder, account)
    await beheerder.getByRole('link', { name: 'Alleen werk overdragen' }).click()
    await beheerder.selectOption('#hulpvragen', { label: 'Test zorgcoordinator' })
    await hier.druk(beheerder, 'Draag over')
    expect(await tekst(beheerder)).toContain('Werk overgedragen')
    expect(await status(beheerder, pad)).toBe(404)
    await hier.naar(vera, pad)
    expect(await vera.getByRole('button', { name: 'Geef terug' }).count()).toBe(1)
  })

  test('noodtoegang vraagt een tweede persoon, en blijft open tot de FG haar nakijkt', async () => {
    const { pad, kenmerk } = await gemeld('Zij wordt vanavond opgehaald.')
    const joris = await ingelogd('jurist')
    expect(await status(joris, pad)).toBe(404)
    await hier.naar(joris, '/noodtoegang')
    await joris.fill('#kenmerk', kenmerk)
    await joris.fill('#reden', 'Haar zus belt: het gebeurt vanavond al.')
    await hier.druk(joris, 'Vragen')
    expect(await status(joris, pad)).toBe(404)

    await hier.naar(anna, '/noodtoegang')
    expect(await tekst(anna)).toContain('Haar zus belt: het gebeurt vanavond al.')
    await hier.druk(anna, /^Toestaan/)
    await hier.naar(joris, '/noodtoegang')
    await joris.getByRole('link', { name: 'Bekijk de melding' }).click()
    expect(await tekst(joris)).toContain('Zij wordt vanavond opgehaald.')

    await hier.naar(fenna, '/fg/noodtoegang')
    await fenna.getByRole('link', { name: /^Nakijken/ }).click()
    await hier.druk(fenna, 'Vastleggen')
    expect(await fenna.textContent('[role=alert]')).toContain('Licht uw oordeel toe.')
    await hier.naar(fenna, '/fg/noodtoegang')
    expect(await fenna.getByRole('link', { name: /^Nakijken/ }).count()).toBe(1)
    await fenna.getByRole('link', { name: /^Nakijken/ }).click()
    await fenna.check('input[name=terecht][value=ja]')
    await fenna.fill('#toelichting', 'Er was gevaar.')
    await hier.druk(fenna, 'Vastleggen')
    expect(await fenna.getByRole('link', { name: /^Nakijken/ }).count()).toBe(0)
  })
})
