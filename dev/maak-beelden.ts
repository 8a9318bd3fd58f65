/** `npm run beelden`: starts a demo of its own with a fixed clock, signs in per role and makes the pictures of the manuals. */
import { readdirSync, rmSync } from 'node:fs'
import { startBrowser } from '../test/browser.ts'
import { type Beeld, beelden } from './beelden/lijst.ts'
import { logIn } from './beelden/log-in.ts'
import { neemBeeld } from './beelden/neem-beeld.ts'
import { startDemo } from './beelden/start-demo.ts'

const map = new URL('../docs/beelden/', import.meta.url).pathname
const nu = new Date('2026-11-23T09:00:00Z')
/** Only the pictures with one of these names, to look at one while it is being made. */
const alleen = process.argv.slice(2)

const huis = await startDemo(nu)
const browser = await startBrowser()
try {
  const kenmerken = new Map<string, string>()
  const perWie = Map.groupBy(beelden, ({ wie }) => wie)
  for (const [wie, lijst] of perWie) {
    const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })
    context.setDefaultTimeout(5000)
    const pagina = await context.newPage()
    if (wie) await logIn(pagina, huis, wie)
    for (const beeld of lijst) await maak(beeld, pagina)
    await context.close()
  }

  async function maak(beeld: Beeld, pagina: Awaited<ReturnType<typeof browser.newPage>>): Promise<void> {
    // A minute each: what happens for one picture is later than what happened for the one before.
    huis.klok.nu = new Date(huis.klok.nu.getTime() + 60_000)
    await pagina.setViewportSize({ width: beeld.breedte ?? 1000, height: 800 })
    await beeld.ga(pagina, huis.adres)
    if (alleen.length > 0 && !alleen.includes(beeld.naam)) return
    const grootte = await neemBeeld(pagina, `${map}${beeld.naam}.png`, beeld, kenmerken)
    console.log(`${beeld.naam}.png ${Math.round(grootte / 1024)} kB`)
  }

  const gemaakt = beelden.map(({ naam }) => `${naam}.png`)
  for (const oud of readdirSync(map)) if (!gemaakt.includes(oud)) rmSync(`${map}${oud}`)
} finally {
  await browser.close()
  await huis.opruimen()
}
