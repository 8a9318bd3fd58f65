import { describe, expect, test } from 'vitest'
import { bezoeker } from '../../../test/bezoeker.ts'
import { alsEigenaar } from '../../../test/gemeente.ts'
import {
  adres,
  type Bezoeker,
  eersteStap,
  geheim,
  type Inloghuis,
  inloghuis,
  logIn,
  sleutelOp,
} from '../../../test/inloggen.ts'
import { optiesOp, proefPasskey } from '../../../test/passkey.ts'
import { wachtzin } from '../../../test/wachtzin.ts'
import { nietGevonden } from '../../kernel/errors.ts'
import { totpNu } from './totp.ts'
import { verwijderPasskey } from './verwijder-passkey.ts'

const nieuweZin = 'drie blauwe kannen thee'

async function ingelogd() {
  const huis = await inloghuis()
  const { browser } = await logIn(huis)
  return { huis, browser }
}

async function maakPasskey(browser: Bezoeker, naam = 'Laptop van Lena') {
  const sleutel = proefPasskey(adres)
  const passkey = sleutel.maak(optiesOp(await browser.haal('/mijn-account/passkey')))
  const blad = await browser.stuur('/mijn-account/passkey', { naam, passkey })
  return { sleutel, passkey, blad }
}

async function passkeyPaden(browser: Bezoeker): Promise<string[]> {
  const { html } = await browser.haal('/mijn-account')
  return [...html.matchAll(/\/mijn-account\/passkey\/[0-9a-f-]{36}/g)].map((m) => m[0])
}

/** Takes the app away, as no page does: then the passkeys are all there is. */
async function zonderApp(huis: Inloghuis): Promise<void> {
  await huis.alsAccount(huis.lena.id, (tx) =>
    tx.db.updateTable('toegang.account').set({ totpGeheim: null }).where('id', '=', huis.lena.id).execute(),
  )
}

/** What waits to be mailed to her, beside the notice of a new device. */
async function mailsVoor(accountId: string): Promise<string[]> {
  const rows = await alsEigenaar<{ soort: string }>(
    "select data ->> 'soort' as soort from pgboss.job where name = 'mail' and data ->> 'accountId' = $1",
    [accountId],
  )
  return rows.map(({ soort }) => soort).filter((soort) => soort !== 'nieuw-toestel')
}

describe('Mijn account', () => {
  test('is voor iedereen die is ingelogd, en staat bovenaan elke pagina', async () => {
    const { huis, browser } = await ingelogd()
    expect((await browser.haal('/begin')).html).toContain('<a href="/mijn-account">')
    const { status, html } = await browser.haal('/mijn-account')
    expect(status).toBe(200)
    expect(html).toContain(huis.lena.inlognaam)
    expect(html).toContain('U hebt geen herstelcodes meer.')
    expect((await bezoeker(huis.app).haal('/mijn-account')).naar).toBe('/inloggen')
    expect((await bezoeker(huis.app).stuur('/mijn-account/herstelcodes', {})).status).toBe(401)
  })

  test('is niet open voor wie alleen de wachtzin heeft', async () => {
    const huis = await inloghuis()
    const { browser } = await eersteStap(huis)
    expect((await browser.haal('/mijn-account')).naar).toBe('/inloggen')
    expect((await browser.stuur('/mijn-account/herstelcodes', {})).status).toBe(401)
  })
})

describe('de wachtzin wijzigen', () => {
  const velden = { wachtwoord: wachtzin, nieuwWachtwoord: nieuweZin }

  test('werkt meteen, en sluit de sessies elders', async () => {
    const { huis, browser } = await ingelogd()
    const { browser: elders } = await logIn(huis)
    expect((await browser.stuur('/mijn-account/wachtzin', velden)).naar).toBe('/mijn-account')
    expect((await browser.haal('/mijn-account')).status).toBe(200)
    expect((await elders.haal('/begin')).naar).toBe('/inloggen')
    expect((await eersteStap(huis)).blad.status).toBe(400)
    expect((await eersteStap(huis, undefined, nieuweZin)).blad.naar).toBe('/inloggen/code')
  })

  test('vraagt de oude, en zegt alles tegelijk', async () => {
    const { browser } = await ingelogd()
    const leeg = await browser.stuur('/mijn-account/wachtzin', {})
    for (const veld of ['wachtwoord', 'nieuwWachtwoord']) expect(leeg.html).toContain(`href="#${veld}"`)
    const fout = await browser.stuur('/mijn-account/wachtzin', {
      wachtwoord: 'een heel andere zin',
      nieuwWachtwoord: 'Lena Proef Lena Proef',
    })
    expect(fout.status).toBe(400)
    expect(fout.html).toContain('Dit is niet uw wachtzin van nu.')
    expect(fout.html).toContain('Gebruik niet alleen uw naam')
    expect(fout.html).not.toContain('een heel andere zin')
  })

  test('laat de oude niet eindeloos raden', async () => {
    const { browser } = await ingelogd()
    const fout = { ...velden, wachtwoord: 'een heel andere zin' }
    for (let i = 0; i < 10; i++) await browser.stuur('/mijn-account/wachtzin', fout)
    expect((await browser.stuur('/mijn-account/wachtzin', velden)).html).toContain('over een minuut opnieuw')
  })
})

describe('een passkey', () => {
  test('komt erbij met een naam, die kan veranderen, en die niemand in de database leest', async () => {
    const { huis, browser } = await ingelogd()
    expect((await maakPasskey(browser)).blad.naar).toBe('/mijn-account')
    huis.later(1)
    await maakPasskey(browser, 'Telefoon')
    const { html } = await browser.haal('/mijn-account')
    expect(html).toContain('Laptop van Lena')
    expect(html).toContain('Telefoon')
    const [pad] = await passkeyPaden(browser)
    expect((await browser.haal(pad!)).html).toContain('value="Laptop van Lena"')
    expect((await browser.stuur(pad!, { naam: '' })).status).toBe(400)
    expect((await browser.stuur(pad!, { naam: 'Oude laptop' })).naar).toBe('/mijn-account')
    expect((await browser.haal('/mijn-account')).html).toContain('Oude laptop')
    const namen = await huis.alsAccount(huis.lena.id, (tx) =>
      tx.db.selectFrom('toegang.passkey').select('naam').execute(),
    )
    expect(namen.map((rij) => rij.naam.toString()).join()).not.toMatch(/laptop|Telefoon/i)
  })

  test('die er al is, of een antwoord dat al is gebruikt, komt er niet nog eens bij', async () => {
    const { browser } = await ingelogd()
    const { passkey } = await maakPasskey(browser)
    expect((await browser.stuur('/mijn-account/passkey', { naam: 'Weer', passkey })).status).toBe(400)
    const { html } = await browser.haal('/mijn-account/passkey')
    expect(html).toContain('excludeCredentials&quot;:[{')
    expect(await passkeyPaden(browser)).toHaveLength(1)
  })

  test('zonder dat het toestel zijn gebruiker kende, of van een andere website, komt er niet bij', async () => {
    const { browser } = await ingelogd()
    for (const anders of [{ vlaggen: 65 }, { origin: 'https://kwaad.example' }, { rpId: 'kwaad.example' }]) {
      const passkey = proefPasskey(adres).maak(optiesOp(await browser.haal('/mijn-account/passkey')), anders)
      expect((await browser.stuur('/mijn-account/passkey', { naam: 'Fout', passkey })).status).toBe(400)
    }
    expect(await passkeyPaden(browser)).toEqual([])
  })

  test('gaat weg, maar nooit als hij de enige tweede stap is', async () => {
    const { huis, browser } = await ingelogd()
    await maakPasskey(browser)
    await maakPasskey(browser, 'Telefoon')
    await zonderApp(huis)
    const [een, twee] = await passkeyPaden(browser)
    expect((await browser.stuur(`${een}/weghalen`, {})).naar).toBe('/mijn-account')
    const laatste = await browser.stuur(`${twee}/weghalen`, {})
    expect(laatste.status).toBe(400)
    expect(laatste.html).toContain('Dit is uw enige tweede stap.')
    expect(await passkeyPaden(browser)).toEqual([twee])
  })

  test('van twee die tegelijk de laatste twee weghalen, blijft er een over', async () => {
    const { huis, browser } = await ingelogd()
    await maakPasskey(browser)
    await maakPasskey(browser, 'Telefoon')
    await zonderApp(huis)
    const paden = await passkeyPaden(browser)
    const bladen = await Promise.all(paden.map((pad) => browser.stuur(`${pad}/weghalen`, {})))
    expect(bladen.map((blad) => blad.status).sort()).toEqual([303, 400])
    expect(await passkeyPaden(browser)).toHaveLength(1)
  })

  test('van iemand anders bestaat niet', async () => {
    const { huis, browser } = await ingelogd()
    await maakPasskey(browser)
    const [pad] = await passkeyPaden(browser)
    const bo = await huis.account('bo')
    const ander = bezoeker(huis.app)
    await ander.stuur('/inloggen', { inlognaam: bo.inlognaam, wachtwoord: wachtzin })
    await ander.stuur('/inloggen/code', { code: totpNu(geheim, huis.klok.nu) })
    expect((await ander.haal('/mijn-account')).status).toBe(200)
    expect((await ander.haal(pad!)).status).toBe(404)
    expect((await ander.stuur(pad!, { naam: 'Van mij' })).status).toBe(404)
    expect((await ander.stuur(`${pad}/weghalen`, {})).status).toBe(404)
    const id = pad!.split('/').at(-1)!
    await expect(huis.alsAccount(bo.id, (tx) => verwijderPasskey(tx, { id }))).rejects.toThrow(
      nietGevonden().message,
    )
    expect(await passkeyPaden(browser)).toHaveLength(1)
  })
})

describe('zonder vers bewijs', () => {
  test('verandert niemand hoe zij inlogt; na opnieuw inloggen is zij terug bij dezelfde pagina', async () => {
    const { huis, browser } = await ingelogd()
    await maakPasskey(browser)
    const [passkey] = await passkeyPaden(browser)
    huis.later(11 * 60)
    const opnieuw = (pad: string) => `/opnieuw-inloggen?naar=${encodeURIComponent(pad)}`
    for (const pad of ['/mijn-account/wachtzin', '/mijn-account/app', '/mijn-account/passkey', passkey!])
      expect((await browser.haal(pad)).naar).toBe(opnieuw(pad))
    for (const [pad, terug] of [
      ['/mijn-account/herstelcodes', '/mijn-account'],
      [`${passkey}/weghalen`, passkey!],
      ['/mijn-account/app', '/mijn-account/app'],
    ] as const)
      expect((await browser.stuur(pad, pad.endsWith('app') ? { code: '123456' } : {})).naar).toBe(
        opnieuw(terug),
      )
    expect((await browser.haal('/mijn-account')).status).toBe(200)
    expect(await passkeyPaden(browser)).toEqual([passkey])
    const velden = { naar: passkey!, wachtwoord: wachtzin, code: totpNu(geheim, huis.klok.nu) }
    expect((await browser.stuur('/opnieuw-inloggen', velden)).naar).toBe(passkey)
    expect((await browser.stuur(`${passkey}/weghalen`, {})).naar).toBe('/mijn-account')
  })
})

describe('wie verandert hoe zij inlogt', () => {
  test('krijgt daarover een mail zonder inhoud, en wie alleen een naam verandert niet', async () => {
    const { huis, browser } = await ingelogd()
    await maakPasskey(browser)
    const [passkey] = await passkeyPaden(browser)
    await browser.stuur(passkey!, { naam: 'Telefoon' })
    await browser.stuur(`${passkey}/weghalen`, {})
    const code = totpNu(sleutelOp(await browser.haal('/mijn-account/app')), huis.klok.nu)
    await browser.stuur('/mijn-account/app', { code })
    await browser.stuur('/mijn-account/herstelcodes', {})
    await browser.stuur('/mijn-account/wachtzin', { wachtwoord: wachtzin, nieuwWachtwoord: nieuweZin })
    expect(await mailsVoor(huis.lena.id)).toEqual(Array(5).fill('inlogmiddel'))
  })
})

describe('een app met codes', () => {
  test('wordt vervangen na een goede code, en de oude werkt niet meer', async () => {
    const { huis, browser } = await ingelogd()
    const sleutel = sleutelOp(await browser.haal('/mijn-account/app'))
    expect(sleutel).not.toBe(geheim)
    expect((await browser.stuur('/mijn-account/app', { code: '000000' })).status).toBe(400)
    expect(sleutelOp(await browser.haal('/mijn-account/app'))).toBe(sleutel)
    const goed = await browser.stuur('/mijn-account/app', { code: totpNu(sleutel, huis.klok.nu) })
    expect(goed.naar).toBe('/mijn-account')
    expect(sleutelOp(await browser.haal('/mijn-account/app'))).not.toBe(sleutel)
    huis.later(60)
    const { browser: later } = await eersteStap(huis)
    const oud = await later.stuur('/inloggen/code', { code: totpNu(geheim, huis.klok.nu) })
    expect(oud.status).toBe(400)
    const nieuw = await later.stuur('/inloggen/code', { code: totpNu(sleutel, huis.klok.nu) })
    expect(nieuw.naar).toBe('/')
  })

  test('staat als plaatje en als tekst op de pagina', async () => {
    const { browser } = await ingelogd()
    const { html } = await browser.haal('/mijn-account/app')
    expect(html).toMatch(/<svg viewBox="0 0 \d+ \d+"[^>]* role="img" aria-label="QR-code/)
    expect(html).not.toMatch(/style=|<img/)
  })
})
