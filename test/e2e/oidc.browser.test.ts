import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../browser.ts'
import { klant, startEchteDienst } from '../oidc/echte-dienst.ts'
import { type Huis, startHuis } from './huis.ts'
import { stappen } from './stappen.ts'

let map: string
let dienst: Awaited<ReturnType<typeof startEchteDienst>>
let huis: Huis
let browser: Browser
let doe: ReturnType<typeof stappen>

/** Both sides have to know the address of the other before they start. */
async function vrijePoort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const { port } = server.address() as AddressInfo
  await new Promise((klaar) => server.close(klaar))
  return port
}

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'baken-oidc-'))
  const poort = await vrijePoort()
  const adres = `http://localhost:${poort}`
  dienst = await startEchteDienst(adres, 'waterveen')
  dienst.personen.set('anna', { name: 'Anna Proef', groups: ['baken-af'] })
  const bestand = join(map, 'aanmelden.yaml')
  writeFileSync(bestand, inlogdiensten(dienst.issuer))
  huis = await startHuis({
    BAKEN_AANMELDEN: bestand,
    BAKEN_ADRES: adres,
    PORT: String(poort),
    GEHEIM_WATERVEEN: klant.geheim,
  })
  browser = await startBrowser()
  doe = stappen(huis, browser)
})
afterAll(async () => {
  await browser?.close()
  await huis?.opruimen()
  await dienst?.stop()
  rmSync(map, { recursive: true, force: true })
})

const inlogdiensten = (issuer: string) => `
inlogdiensten:
  - code: waterveen
    naam: Gemeente Waterveen
    organisatie: gemeente-waterveen
    issuer: ${issuer}
    clientId: ${klant.id}
    clientSecretUit: GEHEIM_WATERVEEN
    scopes: [openid, profile, groups]
    vereisteAmr: [mfa]
    rolclaim: groups
    rollen:
      - { waarde: baken-af, gemeente: waterveen, rol: aandachtsfunctionaris }
    koppelen: automatisch
`

describe('inloggen bij de eigen gemeente, zonder JavaScript', () => {
  test('van de knop naar de dienst, terug in Baken, en op beide plaatsen weer uit', async () => {
    const anna = await doe.zonderJavaScript()
    await doe.naar(anna, '/inloggen')
    await anna.getByRole('link', { name: 'Inloggen bij Gemeente Waterveen' }).click()
    expect(anna.url()).toContain(dienst.issuer)
    await anna.fill('#wie', 'anna')
    await doe.druk(anna, 'Inloggen')
    expect(anna.url()).toBe(`${huis.adres}/vandaag`)
    expect(await anna.textContent('header')).toContain('Anna Proef')

    await doe.druk(anna, 'Uitloggen')
    expect(anna.url()).toBe(`${huis.adres}/uitgelogd/waterveen`)
    await doe.naar(anna, '/vandaag')
    expect(anna.url()).toBe(`${huis.adres}/inloggen`)
    await doe.naar(anna, '/uitgelogd/waterveen')
    await anna.getByRole('link', { name: 'Ook uitloggen bij Gemeente Waterveen' }).click()
    expect(anna.url()).toContain(dienst.issuer)
    await anna.locator('button[name=logout]').click()
    expect(anna.url()).toBe(`${huis.adres}/inloggen`)
    await anna.getByRole('link', { name: 'Inloggen bij Gemeente Waterveen' }).click()
    expect(await anna.textContent('h1')).toBe('Inloggen bij de gemeente')
  })

  test('zonder tweede stap leest zij wat er nodig is', async () => {
    const anna = await doe.zonderJavaScript()
    await doe.naar(anna, '/aanmelden/waterveen')
    await anna.fill('#wie', 'anna')
    await anna.uncheck('#mfa')
    await doe.druk(anna, 'Inloggen')
    expect(await anna.textContent('h1')).toBe('Er is een tweede stap nodig')
    await doe.naar(anna, '/vandaag')
    expect(anna.url()).toBe(`${huis.adres}/inloggen`)
  })
})
