import { describe, expect, test } from 'vitest'
import { bezoeker } from '../../../test/bezoeker.ts'
import { eersteStap, geheim, inloghuis, logIn } from '../../../test/inloggen.ts'
import { wachtzin } from '../../../test/wachtzin.ts'
import { totpNu } from './totp.ts'

describe('inloggen', () => {
  test('met wachtzin en code komt iemand binnen', async () => {
    const { browser, blad } = await logIn(await inloghuis())
    expect(blad.naar).toBe('/')
    const begin = await browser.haal('/begin')
    expect(begin.status).toBe(200)
    expect(begin.html).toContain('Lena Proef')
  })

  test('de wachtzin alleen opent niets', async () => {
    const huis = await inloghuis()
    const lena = bezoeker(huis.app)
    expect(
      (await lena.stuur('/inloggen', { inlognaam: huis.lena.inlognaam, wachtwoord: wachtzin })).naar,
    ).toBe('/inloggen/code')
    expect((await lena.haal('/begin')).naar).toBe('/inloggen')
  })

  test('een verkeerde wachtzin en een onbekende naam krijgen dezelfde pagina', async () => {
    const huis = await inloghuis()
    const fout = await bezoeker(huis.app).stuur('/inloggen', {
      inlognaam: huis.lena.inlognaam,
      wachtwoord: 'een heel andere zin',
    })
    const onbekend = await bezoeker(huis.app).stuur('/inloggen', {
      inlognaam: 'niemand@example.nl',
      wachtwoord: 'een heel andere zin',
    })
    expect([fout.status, onbekend.status]).toEqual([400, 400])
    expect(onbekend.html.replace('niemand@example.nl', huis.lena.inlognaam)).toBe(fout.html)
  })

  test('alle problemen komen tegelijk, en de inlognaam blijft staan', async () => {
    const { app } = await inloghuis()
    const leeg = await bezoeker(app).stuur('/inloggen', { inlognaam: '', wachtwoord: '' })
    expect(leeg.html).toContain('href="#inlognaam"')
    expect(leeg.html).toContain('href="#wachtwoord"')
    const half = await bezoeker(app).stuur('/inloggen', { inlognaam: 'bo@example.nl', wachtwoord: '' })
    expect(half.html).toContain('value="bo@example.nl"')
  })

  test('een code werkt een keer', async () => {
    const huis = await inloghuis()
    const code = totpNu(geheim, huis.klok.nu)
    await logIn(huis)
    const { browser: tweede } = await eersteStap(huis)
    expect((await tweede.stuur('/inloggen/code', { code })).status).toBe(400)
    huis.later(60)
    expect((await tweede.stuur('/inloggen/code', { code: totpNu(geheim, huis.klok.nu) })).status).toBe(303)
  })

  test('na vijf verkeerde codes begint het inloggen opnieuw', async () => {
    const huis = await inloghuis()
    const lena = bezoeker(huis.app)
    await lena.stuur('/inloggen', { inlognaam: huis.lena.inlognaam, wachtwoord: wachtzin })
    for (let i = 0; i < 5; i++) await lena.stuur('/inloggen/code', { code: '000000' })
    expect((await lena.stuur('/inloggen/code', { code: totpNu(geheim, huis.klok.nu) })).status).toBe(400)
  })

  test('de sessie krijgt bij het inloggen een nieuw token', async () => {
    const huis = await inloghuis()
    const lena = bezoeker(huis.app)
    await lena.stuur('/inloggen', { inlognaam: huis.lena.inlognaam, wachtwoord: wachtzin })
    const eerst = lena.koekjes.get('__Host-baken')!
    await lena.stuur('/inloggen/code', { code: totpNu(geheim, huis.klok.nu) })
    expect(lena.koekjes.get('__Host-baken')).not.toBe(eerst)
    const dief = bezoeker(huis.app)
    dief.koekjes.set('__Host-baken', eerst)
    expect((await dief.haal('/begin')).naar).toBe('/inloggen')
  })

  test.each([
    ['een half uur stilte', 31],
    ['een werkdag', 10 * 60 + 1],
  ])('na %s is de sessie voorbij', async (_, minuten) => {
    const huis = await inloghuis()
    const { browser: lena } = await logIn(huis)
    huis.klok.nu = new Date(huis.klok.nu.getTime() + minuten * 60_000)
    expect((await lena.haal('/begin')).naar).toBe('/inloggen')
  })

  test('uitloggen maakt de sessie waardeloos', async () => {
    const huis = await inloghuis()
    const { browser: lena } = await logIn(huis)
    const token = lena.koekjes.get('__Host-baken')!
    await lena.stuur('/uitloggen', {})
    lena.koekjes.set('__Host-baken', token)
    expect((await lena.haal('/begin')).naar).toBe('/inloggen')
  })

  test('de code staat alleen op de pagina van een demo', async () => {
    for (const demo of [true, false]) {
      const huis = await inloghuis(demo)
      const lena = bezoeker(huis.app)
      await lena.stuur('/inloggen', { inlognaam: huis.lena.inlognaam, wachtwoord: wachtzin })
      const { html } = await lena.haal('/inloggen/code')
      expect(html.includes(totpNu(geheim, huis.klok.nu))).toBe(demo)
    }
  })

  test('een formulier van een andere website wordt geweigerd', async () => {
    const { app, lena } = await inloghuis()
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://kwaad.example' }
    expect(
      (await bezoeker(app).stuur('/inloggen', { inlognaam: lena.inlognaam, wachtwoord: wachtzin }, headers))
        .status,
    ).toBe(403)
  })
})
