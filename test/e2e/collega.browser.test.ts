import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../browser.ts'
import { type Huis, startHuis } from './huis.ts'
import { stappen } from './stappen.ts'

let huis: Huis
let browser: Browser
let doe: ReturnType<typeof stappen>

beforeAll(async () => {
  huis = await startHuis({ BAKEN_REGIO: 'ijsselstreek' })
  browser = await startBrowser()
  doe = stappen(huis, browser, 'Zutphen', 'Zutphen')
})
afterAll(async () => {
  await browser?.close()
  await huis?.opruimen()
})

/** What somebody has to touch at the least, from the menu to the end; each is a few seconds on a telephone. */
const hoogstens = 8

test('een collega meldt op een telefoon zonder JavaScript in acht handelingen; de aandachtsfunctionaris leest wie en wat', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 640 },
  })
  const bo = await context.newPage()
  await doe.isBinnen(bo, 'medewerker')
  let handelingen = 0
  const doet = async (werk: Promise<unknown>) => {
    handelingen++
    await werk
  }
  await doet(bo.getByRole('link', { name: 'Melden', exact: true }).click())
  await doet(bo.getByRole('link', { name: 'Toezichthouder' }).click())
  await doet(bo.getByText('Er slapen mensen op het werk').first().click())
  await doet(bo.fill('#wat', 'Acht matrassen achter de koelcel.'))
  await doet(bo.fill('#waar', 'De loods aan de Verzonnen Kade'))
  await doet(bo.fill('#wanneer', 'Vanochtend'))
  await doet(doe.druk(bo, 'Versturen'))
  expect(bo.url()).toMatch(/\/intern\/meldingen$/)
  expect(handelingen).toBeLessThanOrEqual(hoogstens)
  // The second time she is asked no function any more, and nothing slides sideways.
  await doe.naar(bo, '/intern/melden')
  expect(await bo.textContent('main')).toContain('Uw functie: Toezichthouder')
  expect(await bo.isVisible('text=Gebruik mijn locatie')).toBe(false)

  const anna = await doe.zonderJavaScript()
  await doe.isBinnen(anna, 'aandachtsfunctionaris')
  await anna
    .getByRole('link', { name: /^Melding M-/ })
    .first()
    .click()
  const gelezen = (await anna.textContent('main'))!
  for (const zin of [
    'Een collega: Toezichthouder',
    'Er slapen mensen op het werk',
    'Acht matrassen',
    'Vanochtend',
  ])
    expect(gelezen).toContain(zin)
})

test('met JavaScript gaat de locatie alleen mee na een druk op de knop, en kan hij weer weg', async () => {
  const context = await browser.newContext({
    ...{ viewport: { width: 360, height: 640 }, permissions: ['geolocation'] },
    geolocation: { latitude: 52.14023, longitude: 6.19512, accuracy: 12 },
  })
  const bo = await context.newPage()
  await doe.isBinnen(bo, 'medewerker')
  await doe.naar(bo, '/intern/melden?functie=toezicht')
  const veld = bo.locator('input[name=locatie]')
  expect(await veld.inputValue()).toBe('')
  await bo.getByRole('button', { name: 'Gebruik mijn locatie' }).click()
  await bo.getByText('Uw locatie gaat mee, op ongeveer 12 meter precies.').waitFor()
  expect(await veld.inputValue()).toBe('52.14023,6.19512,12')
  await bo.getByRole('button', { name: 'Locatie weghalen' }).click()
  expect(await veld.inputValue()).toBe('')
  await bo.getByRole('button', { name: 'Gebruik mijn locatie' }).click()
  await bo.getByText('Uw locatie gaat mee, op').waitFor()
  await bo.fill('#wat', 'Zelfde loods.')
  await doe.druk(bo, 'Versturen')

  const anna = await doe.zonderJavaScript()
  await doe.isBinnen(anna, 'aandachtsfunctionaris')
  const links = anna.getByRole('link', { name: /^Melding M-/ })
  await links.last().click()
  expect(await anna.textContent('main')).toContain('52.14023, 6.19512 (op ongeveer 12 meter precies)')
})
