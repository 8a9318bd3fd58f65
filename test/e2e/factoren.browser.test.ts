import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakContext, systeem } from '../../src/kernel/context.ts'
import { gemeenten, organisatieMetCode } from '../../src/modules/netwerk/index.ts'
import { geefHerstellink } from '../../src/modules/toegang/index.ts'
import { nodigUit } from '../../src/modules/toegang/nodig-uit.ts'
import { totpNu } from '../../src/modules/toegang/totp.ts'
import { axeFouten } from '../axe.ts'
import { startBrowser } from '../browser.ts'
import { type Huis, startHuis } from './huis.ts'
import { stappen } from './stappen.ts'

const wachtzin = 'drie blauwe kannen thee'

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

/** A browser with JavaScript and an authenticator that says yes, as Chromium itself offers for tests. */
async function metPasskeys(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const pagina = await context.newPage()
  const cdp = await context.newCDPSession(pagina)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return pagina
}

async function hier() {
  const now = huis.klok.nu
  const basis = maakContext({ actor: systeem, doel: 'inrichten', verwerking: 'test', spoor: 'geen', now })
  const gemeente = (await huis.unitOfWork(basis, gemeenten)).find(({ naam }) => naam === 'Waterveen')!
  return { ctx: { ...basis, gemeenteId: gemeente.id }, code: gemeente.code }
}

async function uitnodiging(rol = 'aandachtsfunctionaris'): Promise<string> {
  const { ctx, code } = await hier()
  const token = await huis.unitOfWork(ctx, async (tx) => {
    const organisatie = await organisatieMetCode(tx, `gemeente-${code}`)
    return await nodigUit(tx, { organisatieId: organisatie!.id, rollen: [rol] })
  })
  return `/uitnodiging/${token}`
}

async function vulNaamIn(pagina: Page): Promise<string> {
  const inlognaam = `lena-${randomUUID().slice(0, 6)}@example.nl`
  await pagina.fill('#naam', 'Lena Proef')
  await pagina.fill('#inlognaam', inlognaam)
  await pagina.fill('#wachtwoord', wachtzin)
  return inlognaam
}

const sleutelOp = async (pagina: Page) => (await pagina.textContent('[data-sleutel]'))!.replaceAll(' ', '')
const codesOp = (pagina: Page) => pagina.locator('[data-herstelcodes] code').allTextContents()

async function vulCodeIn(pagina: Page, sleutel: string): Promise<void> {
  await pagina.fill('#code', totpNu(sleutel, huis.klok.nu))
}

async function eersteStap(pagina: Page, inlognaam: string): Promise<void> {
  await doe.naar(pagina, '/inloggen')
  await pagina.fill('#inlognaam', inlognaam)
  await pagina.fill('#wachtwoord', wachtzin)
  await doe.druk(pagina, 'Verder')
}

/** An account with an app, made without JavaScript. */
async function metApp() {
  const pagina = await doe.zonderJavaScript()
  await doe.naar(pagina, await uitnodiging())
  const inlognaam = await vulNaamIn(pagina)
  const sleutel = await sleutelOp(pagina)
  await vulCodeIn(pagina, sleutel)
  await doe.druk(pagina, 'Account maken')
  const codes = await codesOp(pagina)
  expect(codes).toHaveLength(10)
  return { inlognaam, sleutel, codes }
}

async function zonderFouten(pagina: Page): Promise<void> {
  expect(await axeFouten(pagina)).toEqual([])
}

describe('met een passkey', () => {
  test('van uitnodiging tot inloggen, een tweede erbij, een andere naam, en weg', async () => {
    const lena = await metPasskeys()
    const fouten: string[] = []
    lena.on('console', (bericht) => bericht.type() === 'error' && fouten.push(bericht.text()))
    await doe.naar(lena, await uitnodiging())
    expect(await lena.locator('[data-passkey-zonder]').isVisible()).toBe(false)
    await zonderFouten(lena)
    const inlognaam = await vulNaamIn(lena)
    await doe.druk(lena, 'Passkey maken')
    await lena.getByText('De passkey is gemaakt').waitFor()
    await doe.druk(lena, 'Account maken')
    expect(await codesOp(lena)).toHaveLength(10)
    await zonderFouten(lena)

    await eersteStap(lena, inlognaam)
    await zonderFouten(lena)
    await doe.druk(lena, 'Inloggen met passkey')
    await lena.waitForURL('**/vandaag')

    await doe.naar(lena, '/mijn-account')
    expect(await lena.textContent('main')).toContain('Eerste passkey')
    for (const deel of ['', '/app', '/wachtzin', '/passkey']) {
      await doe.naar(lena, `/mijn-account${deel}`)
      await zonderFouten(lena)
    }
    await doe.naar(lena, '/mijn-account')
    await lena.getByRole('link', { name: /^Wijzigen \(Eerste passkey/ }).click()
    await zonderFouten(lena)
    await lena.fill('#naam', 'Telefoon')
    await doe.druk(lena, 'Naam opslaan')
    await lena.getByRole('link', { name: /^Wijzigen \(Telefoon/ }).click()
    await doe.druk(lena, 'Passkey weghalen')
    expect(await lena.textContent('[role=alert]')).toContain('Dit is uw enige tweede stap.')

    huis.klok.nu = new Date(huis.klok.nu.getTime() + 11 * 60_000)
    await doe.naar(lena, '/mijn-account/passkey')
    expect(lena.url()).toContain('/opnieuw-inloggen?')
    await zonderFouten(lena)
    await doe.druk(lena, 'Verder met passkey')
    await lena.waitForURL('**/mijn-account/passkey')
    expect(fouten.filter((tekst) => !tekst.includes('400'))).toEqual([])
  })

  test('die er al is, maakt het toestel niet nog eens; een ander toestel wel', async () => {
    const { inlognaam, sleutel } = await metApp()
    const lena = await metPasskeys()
    huis.klok.nu = new Date(huis.klok.nu.getTime() + 60_000)
    await eersteStap(lena, inlognaam)
    await vulCodeIn(lena, sleutel)
    await doe.druk(lena, 'Inloggen')
    await doe.naar(lena, '/mijn-account/passkey')
    await zonderFouten(lena)
    await lena.fill('#naam', 'Laptop van het werk')
    await doe.druk(lena, 'Passkey maken')
    await lena.waitForURL('**/mijn-account')
    expect(await lena.textContent('main')).toContain('Laptop van het werk')
    await doe.naar(lena, '/mijn-account/passkey')
    await lena.fill('#naam', 'Nog eens')
    await doe.druk(lena, 'Passkey maken')
    await lena.getByText('Dat is niet gelukt.').waitFor()
    await doe.druk(lena, 'Uitloggen')
    await eersteStap(lena, inlognaam)
    await doe.druk(lena, 'Inloggen met passkey')
    await lena.waitForURL('**/vandaag')
  })
})

describe('zonder JavaScript', () => {
  test('zegt de pagina dat een passkey dat nodig heeft, en werkt een app', async () => {
    const { inlognaam, sleutel } = await metApp()
    const lena = await doe.zonderJavaScript()
    await doe.naar(lena, await uitnodiging())
    expect(await lena.locator('[data-passkey-zonder]').isVisible()).toBe(true)
    expect(await lena.getByRole('button', { name: 'Passkey maken' }).count()).toBe(0)
    await eersteStap(lena, inlognaam)
    await vulCodeIn(lena, sleutel)
    await doe.druk(lena, 'Inloggen')
    expect(lena.url()).toContain('/vandaag')
    await doe.naar(lena, '/mijn-account/app')
    const nieuw = await sleutelOp(lena)
    await vulCodeIn(lena, nieuw)
    await doe.druk(lena, 'Opslaan')
    expect(lena.url()).toMatch(/\/mijn-account$/)
  })

  test('opent een herstelcode een keer', async () => {
    const { inlognaam, codes } = await metApp()
    const lena = await doe.zonderJavaScript()
    await eersteStap(lena, inlognaam)
    await lena.fill('#herstelcode', codes[0]!)
    await doe.druk(lena, 'Inloggen met herstelcode')
    expect(await lena.textContent('main')).toContain('U hebt nog 9 herstelcodes')
    const ander = await doe.zonderJavaScript()
    await eersteStap(ander, inlognaam)
    await ander.fill('#herstelcode', codes[0]!)
    await doe.druk(ander, 'Inloggen met herstelcode')
    expect(await ander.textContent('[role=alert]')).toContain('Deze herstelcode klopt niet')
    await doe.druk(lena, 'Nieuwe herstelcodes maken')
    const nieuw = await codesOp(lena)
    expect(nieuw).toHaveLength(10)
    expect(nieuw).not.toContain(codes[1])
  })

  test('brengt een herstellink iemand terug', async () => {
    const { inlognaam, sleutel } = await metApp()
    const { ctx } = await hier()
    const beheer = { ...ctx, actor: { ...systeem, rollen: ['beheerder'] }, doel: 'beheer' }
    const token = await huis.unitOfWork(beheer, async (tx) => {
      const rij = await tx.db
        .selectFrom('toegang.account')
        .select('id')
        .where('inlognaam', '=', inlognaam)
        .executeTakeFirstOrThrow()
      return await geefHerstellink(tx, rij.id)
    })
    const kijker = await metPasskeys()
    await doe.naar(kijker, `/herstel/${token}`)
    await zonderFouten(kijker)
    const lena = await doe.zonderJavaScript()
    await doe.naar(lena, `/herstel/${token}`)
    await lena.fill('#wachtwoord', 'welkom1')
    await doe.druk(lena, 'Opslaan')
    expect(await lena.textContent('[role=alert]')).toContain('ten minste 14 tekens')
    expect(await lena.textContent('[role=alert]')).toContain('Vul de code uit uw app in.')
    const nieuw = await sleutelOp(lena)
    expect(nieuw).not.toBe(sleutel)
    await lena.fill('#wachtwoord', wachtzin)
    await vulCodeIn(lena, nieuw)
    await doe.druk(lena, 'Opslaan')
    expect(await codesOp(lena)).toHaveLength(10)
    await eersteStap(lena, inlognaam)
    await vulCodeIn(lena, nieuw)
    await doe.druk(lena, 'Inloggen')
    expect(lena.url()).toContain('/vandaag')
    expect((await doe.naar(lena, `/herstel/${token}`))!.status()).toBe(404)
  })
})
