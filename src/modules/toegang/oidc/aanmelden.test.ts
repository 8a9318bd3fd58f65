import { describe, expect, test } from 'vitest'
import { nieuweGemeente } from '../../../../test/gemeente.ts'
import { bijEchteDienst } from '../../../../test/oidc/bij-echte-dienst.ts'
import { bakenAdres, opstelling } from '../../../../test/oidc/opstelling.ts'
import { surfer } from '../../../../test/oidc/surfer.ts'

const { huisMet } = bijEchteDienst()
const mislukt = 'Inloggen is niet gelukt'

describe('inloggen bij de eigen organisatie', () => {
  test('de inlogpagina heeft een knop voor elke inlogdienst, en zonder inlogdienst geen', async () => {
    const { bezoek } = await huisMet([])
    const { html } = await bezoek().haal('/inloggen')
    expect(html).toContain('href="/aanmelden/waterveen"')
    expect(html.indexOf('Inloggen bij Gemeente Waterveen')).toBeLessThan(html.indexOf('name="inlognaam"'))
    const zonder = await opstelling(await nieuweGemeente(), [])
    expect((await zonder.bezoek().haal('/inloggen')).html).not.toContain('/aanmelden/')
    expect((await zonder.bezoek().haal('/aanmelden/waterveen')).status).toBe(404)
  })

  test('de hele weg: een sessie met de rollen uit de claims, en een regel in het logboek', async () => {
    const huis = await huisMet(['baken-af', 'iets-anders'])
    const { persoon, antwoord } = await huis.logIn(huis.wie)
    expect([antwoord.status, antwoord.naar]).toEqual([303, '/'])
    expect((await persoon.haal('/begin')).naar).toBe('/vandaag')
    const anna = await huis.wieIs(persoon)
    expect(anna).toMatchObject({
      naam: 'Anna Proef',
      rollen: ['aandachtsfunctionaris'],
      gemeenteId: huis.gemeente.id,
    })
    expect(persoon.koekjes.has('__Host-aanmelden')).toBe(false)
    const regels = await huis.gemeente.als(
      'fg',
      (ctx) => ctx.db.selectFrom('logboek.regel').selectAll().execute(),
      {
        doel: 'toezicht',
      },
    )
    const over = regels
      .filter((regel) => regel.dossierId === anna!.accountId)
      .map((regel) => regel.verwerking)
    expect(over.sort()).toEqual(['toegang.account-gemaakt', 'toegang.gegeven', 'toegang.rollen-uit-claims'])
    expect(huis.log).toEqual([])
  })

  test('het verzoek heeft PKCE, state en nonce, en wie terugkomt heeft hetzelfde account', async () => {
    const huis = await huisMet(['baken-af'])
    const { naar } = await huis.bezoek().haal('/aanmelden/waterveen')
    const vraag = new URL(naar!).searchParams
    expect(vraag.get('code_challenge_method')).toBe('S256')
    for (const naam of ['state', 'nonce', 'code_challenge']) expect(vraag.get(naam)).toMatch(/^[\w-]{43}$/)
    expect(vraag.get('redirect_uri')).toBe(`${bakenAdres}/aanmelden/waterveen/terug`)
    const een = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    const twee = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    expect(twee!.accountId).toBe(een!.accountId)
  })

  test('zonder tweede stap bij de dienst komt niemand binnen', async () => {
    const huis = await huisMet(['baken-af'])
    const { antwoord, persoon } = await huis.logIn(huis.wie, { mfa: false })
    expect(antwoord.status).toBe(400)
    expect(antwoord.html).toContain('Er is een tweede stap nodig')
    expect(await huis.wieIs(persoon)).toBeNull()
    expect(huis.log).toEqual(['aanmelden via waterveen geweigerd: zonder-tweede-stap'])
  })

  test('wie geen rol heeft, krijgt geen account', async () => {
    const huis = await huisMet(['iets-anders'])
    const { antwoord } = await huis.logIn(huis.wie)
    expect(antwoord.html).toContain(mislukt)
    expect(huis.log).toEqual(['aanmelden via waterveen geweigerd: geen-rol'])
    const rijen = await huis.gemeente.systeem('aanmelden', (ctx) =>
      ctx.db.selectFrom('toegang.identiteit').select('id').execute(),
    )
    expect(rijen).toEqual([])
  })
})

describe('wat er terugkomt', () => {
  test('werkt een keer', async () => {
    const huis = await huisMet(['baken-af'])
    const { persoon, terug } = await huis.logIn(huis.wie)
    const nogEens = await persoon.haal(terug)
    expect([nogEens.status, nogEens.naar]).toEqual([400, null])
    expect(nogEens.html).toContain(mislukt)
    expect(huis.log).toEqual(['aanmelden via waterveen geweigerd: onbekende-state'])
  })

  test('twee keer tegelijk geeft een sessie', async () => {
    const huis = await huisMet(['baken-af'])
    const anna = huis.bezoek()
    const { naar } = await anna.haal('/aanmelden/waterveen')
    const terug = await surfer().logIn(naar!, huis.wie)
    const antwoorden = await Promise.all([anna.haal(terug), anna.haal(terug)])
    expect(antwoorden.map((blad) => blad.status).sort()).toEqual([303, 400])
  })

  test('is niets waard in een andere browser, en daarna ook niet meer in de eigen', async () => {
    const huis = await huisMet(['baken-af'])
    const anna = huis.bezoek()
    const { naar } = await anna.haal('/aanmelden/waterveen')
    const terug = await surfer().logIn(naar!, huis.wie)
    const dief = huis.bezoek()
    expect((await dief.haal(terug)).status).toBe(400)
    await dief.haal('/aanmelden/waterveen')
    expect((await dief.haal(terug)).status).toBe(400)
    expect((await anna.haal(terug)).status).toBe(400)
    expect(huis.log.map((regel) => regel.split(': ')[1])).toEqual([
      'andere-browser',
      'onbekende-state',
      'onbekende-state',
    ])
  })

  test('een code van een andere aanmelding wordt geweigerd, gebruikt of niet', async () => {
    const huis = await huisMet(['baken-af'])
    const code = (pad: string) => new URL(pad, bakenAdres).searchParams.get('code')!
    const metCode = (pad: string, ander: string) => {
      const adres = new URL(pad, bakenAdres)
      adres.searchParams.set('code', ander)
      return adres.pathname + adres.search
    }
    const gebruikt = code((await huis.logIn(huis.wie)).terug)
    const { naar } = await huis.bezoek().haal('/aanmelden/waterveen')
    const ongebruikt = code(await surfer().logIn(naar!, huis.wie))
    for (const vreemd of [gebruikt, ongebruikt]) {
      const bo = huis.bezoek()
      const terug = await surfer().logIn((await bo.haal('/aanmelden/waterveen')).naar!, huis.wie)
      expect((await bo.haal(metCode(terug, vreemd))).status).toBe(400)
    }
    expect(huis.log).toEqual(Array(2).fill('aanmelden via waterveen geweigerd: OAUTH_RESPONSE_BODY_ERROR'))
  })

  test('na tien minuten is het te laat, en wat bleef liggen is bij de volgende weg', async () => {
    const huis = await huisMet(['baken-af'])
    const anna = huis.bezoek()
    const terug = await surfer().logIn((await anna.haal('/aanmelden/waterveen')).naar!, huis.wie)
    huis.klok.verschuiving = 11 * 60_000
    expect((await anna.haal(terug)).status).toBe(400)
    await huis.bezoek().haal('/aanmelden/waterveen')
    huis.klok.verschuiving = 22 * 60_000
    await huis.bezoek().haal('/aanmelden/waterveen')
    const rijen = await huis.gemeente.systeem('aanmelden', (ctx) =>
      ctx.db.selectFrom('toegang.aanmelding').select('verlooptOp').execute(),
    )
    expect(rijen.filter((rij) => rij.verlooptOp <= huis.nu())).toEqual([])
    expect(huis.log).toEqual(['aanmelden via waterveen geweigerd: te-laat'])
  })

  test('alle weigeringen zien er hetzelfde uit', async () => {
    const huis = await huisMet(['iets-anders'])
    const geenRol = (await huis.logIn(huis.wie)).antwoord
    const verzonnen = await huis.bezoek().haal('/aanmelden/waterveen/terug?state=verzonnen&code=x')
    const afgebroken = await huis.bezoek().haal('/aanmelden/waterveen/terug?error=access_denied')
    expect([verzonnen.html, afgebroken.html]).toEqual([geenRol.html, geenRol.html])
    expect(geenRol.html).not.toContain(huis.wie)
    expect(huis.log.join()).not.toContain(huis.wie)
  })
})
