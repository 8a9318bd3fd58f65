/** Makes the pictures of the README from a running demo: `npm run beelden -- http://localhost:3000`. */
import { startBrowser } from '../test/browser.ts'
import { wachtzin } from './demo/logins.ts'

const adres = process.argv[2] ?? 'http://localhost:3000'
const map = new URL('../docs/beelden/', import.meta.url).pathname
const browser = await startBrowser()

const telefoon = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
await telefoon.goto(`${adres}/melden`)
await telefoon.screenshot({ path: `${map}melden-telefoon.png` })

const bureau = await (await browser.newContext({ viewport: { width: 1280, height: 860 } })).newPage()
await bureau.goto(`${adres}/inloggen`)
await bureau.fill('#inlognaam', 'anna@zutphen.example.nl')
await bureau.fill('#wachtwoord', wachtzin)
await bureau.locator('main button').click()
await bureau.fill('#code', (await bureau.textContent('[data-code]'))!)
await bureau.locator('main button').click()
await bureau.screenshot({ path: `${map}vandaag.png` })
await bureau.locator('main a[href^="/meldingen/"]').first().click()
await bureau.screenshot({ path: `${map}melding.png`, fullPage: true })
await browser.close()
