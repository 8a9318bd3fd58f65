import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../browser.ts'
import { wachtzin } from '../wachtzin.ts'
import { type Huis, maakInlog, startHuis } from './huis.ts'

let huis: Huis
let browser: Browser

beforeAll(async () => {
  huis = await startHuis()
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await huis?.opruimen()
})

type Plek = { tekst: string; naam: string; waarde: string; soort: string; zichtbaar: boolean }

/** What has the focus, and whether one can see that it has. */
const plek = `(() => {
  const e = document.activeElement
  const doos = e.getBoundingClientRect()
  const stijl = getComputedStyle(e)
  const label = e.labels && e.labels[0] ? e.labels[0].textContent : ''
  const omringd = stijl.outlineStyle !== 'none' && parseFloat(stijl.outlineWidth) >= 2
  const kader = e.closest('.keuze__optie') && getComputedStyle(e.closest('.keuze__optie'))
  const omlijst = kader && (kader.outlineStyle !== 'none' || kader.boxShadow !== 'none')
  const inBeeld = doos.bottom > 0 && doos.top < innerHeight && doos.width > 0
  return { tekst: (e.textContent || label || '').trim(), naam: e.name || '', waarde: e.value || '', soort: e.type || e.tagName,
    zichtbaar: e === document.body || (inBeeld && (omringd || Boolean(omlijst))) }
})()`

/** Somebody without a mouse: Tab, arrows, Space and Enter, and nothing else. */
function toetsen(pagina: Page) {
  const hier = () => pagina.evaluate(plek) as Promise<Plek>

  /** Tabs on until it is there; every stop on the way can be seen. */
  async function naar(wat: string, past: (plek: Plek) => boolean): Promise<void> {
    for (let i = 0; i < 80; i++) {
      await pagina.keyboard.press('Tab')
      const nu = await hier()
      expect(
        nu.zichtbaar,
        `${pagina.url()}: focus op "${nu.tekst.slice(0, 60)}" (${nu.naam}) is niet te zien`,
      ).toBe(true)
      if (past(nu)) return
    }
    throw new Error(`${pagina.url()}: ${wat} is met Tab niet te bereiken`)
  }
  const laadt = async (toets: string) => {
    await Promise.all([pagina.waitForNavigation(), pagina.keyboard.press(toets)])
  }
  const naarVeld = (naam: string) => naar(naam, (p) => p.naam === naam)
  const druk = async (tekst: RegExp) => {
    await naar(String(tekst), (p) => tekst.test(p.tekst) && ['submit', 'A'].includes(p.soort))
    await laadt('Enter')
  }
  const vul = async (naam: string, tekst: string) => {
    await naarVeld(naam)
    await pagina.keyboard.press('Control+A')
    await pagina.keyboard.type(tekst)
  }
  /** Radio buttons: Tab to the group, arrows in it. */
  const kies = async (naam: string, waarde: string) => {
    await naarVeld(naam)
    await pagina.keyboard.press('Space')
    for (let i = 0; i < 12 && (await hier()).waarde !== waarde; i++) await pagina.keyboard.press('ArrowDown')
    expect(await hier()).toMatchObject({ naam, waarde, zichtbaar: true })
  }
  /** A list: down to the first real option. */
  const kiesUit = async (naam: string) => {
    await naarVeld(naam)
    await pagina.keyboard.press('ArrowDown')
    expect((await hier()).waarde).not.toBe('')
  }
  return { hier, druk, vul, kies, kiesUit, laadt }
}

test('de hele weg met het toetsenbord: melden, inloggen, signaal maken, wegen, antwoorden, lezen', async () => {
  const melder = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage()
  const m = toetsen(melder)
  await melder.goto(`${huis.adres}/melden`)
  // The way out comes first, then the way past the header.
  await melder.keyboard.press('Tab')
  expect((await m.hier()).tekst).toBe('Snel weg')
  await melder.keyboard.press('Tab')
  expect((await m.hier()).tekst).toMatch(/inhoud/i)
  await melder.keyboard.press('Enter')
  expect(await melder.evaluate('document.activeElement.tagName')).toBe('MAIN')
  await m.druk(/Begin met melden/)
  await m.kies('wie', 'gezien')
  await m.druk(/^Verder$/)
  await m.vul('wat', 'Achter de keuken slapen mannen.')
  await m.druk(/^Verder$/)
  expect(melder.url()).toContain('/melden/bestand')
  await m.druk(/^Verder$/)
  await m.vul('plaats', 'Rijpwolde')
  await m.druk(/^Verder$/)
  await m.kies('wanneer', 'nog-bezig')
  await m.druk(/^Verder$/)
  await m.druk(/^Verder$/)
  await m.kies('contact', 'anoniem')
  await m.druk(/^Verder$/)
  await m.kies('code', 'ja')
  await m.druk(/^Verder$/)
  await m.druk(/^Vers?t/)
  const ontvangst = (await melder.textContent('main'))!
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z*~$=]/.exec(ontvangst)![0]

  const anna = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
  const a = toetsen(anna)
  await anna.goto(`${huis.adres}/inloggen`)
  await a.vul('inlognaam', await maakInlog(huis, 'aandachtsfunctionaris', 'Waterveen'))
  await a.vul('wachtwoord', wachtzin)
  await a.laadt('Enter')
  await a.vul('code', (await anna.textContent('[data-code]'))!)
  await a.laadt('Enter')
  await a.druk(/^Melding M-/)
  await a.druk(/^Maak een signaal$/)
  await a.kiesUit('verschijningsvorm')
  await a.vul('feiten', 'Er slapen mannen achter de keuken.')
  await a.druk(/^Maak het signaal$/)
  const signaal = anna.url()
  await a.druk(/^Melding M-/)
  await a.druk(/^Schrijf de melder een antwoord$/)
  await a.vul('tekst', 'Dank u wel. Wij gaan kijken.')
  await a.druk(/^Versturen$/)

  const rik = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
  const r = toetsen(rik)
  await rik.goto(`${huis.adres}/inloggen`)
  await r.vul('inlognaam', await maakInlog(huis, 'regisseur', 'Waterveen'))
  await r.vul('wachtwoord', wachtzin)
  await r.laadt('Enter')
  await r.vul('code', (await rik.textContent('[data-code]'))!)
  await r.laadt('Enter')
  await rik.goto(signaal)
  await r.druk(/^Wegen$/)
  const eerste = rik.locator('input[name^=uitkomst-]').first()
  const naam = (await eerste.getAttribute('name'))!
  const waarde = (await eerste.getAttribute('value'))!
  await r.kies(naam, waarde)
  await r.vul(naam.replace('uitkomst', 'reden'), 'Het klopt met wat is gezien.')
  await r.druk(/^Weging(en)? vastleggen$/)
  expect(rik.url()).toBe(signaal)
  expect(await rik.textContent('main')).toContain('Het klopt met wat is gezien.')

  await melder.goto(`${huis.adres}/melden/vervolg`)
  await m.vul('code', code)
  await m.laadt('Enter')
  expect(await melder.textContent('main')).toContain('Dank u wel. Wij gaan kijken.')
})
