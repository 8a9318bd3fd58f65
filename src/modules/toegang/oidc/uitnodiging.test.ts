import { describe, expect, test } from 'vitest'
import { nieuweGemeente } from '../../../../test/gemeente.ts'
import { bijEchteDienst } from '../../../../test/oidc/bij-echte-dienst.ts'
import { surfer } from '../../../../test/oidc/surfer.ts'

const { huisMet, persoon } = bijEchteDienst()
const mislukt = 'Inloggen is niet gelukt'

describe('koppelen op uitnodiging', () => {
  const opUitnodiging = { koppelen: 'op-uitnodiging', rollen: [], rolclaim: undefined } as const

  test('zonder uitnodiging komt niemand binnen, ook niet met een rol in de claims', async () => {
    const huis = await huisMet(['baken-af'], { koppelen: 'op-uitnodiging' })
    expect((await huis.logIn(huis.wie)).antwoord.html).toContain(mislukt)
    expect(huis.log).toEqual(['aanmelden via waterveen geweigerd: niet-gekoppeld'])
  })

  test('de link geeft een account bij de eigen dienst, een keer; daarna gaat het zonder link', async () => {
    const huis = await huisMet([], opUitnodiging)
    const token = await huis.uitnodiging(['regisseur'])
    const { html } = await huis.bezoek().haal(`/uitnodiging/${token}`)
    expect(html).toContain(`href="/uitnodiging/${token}/aanmelden/waterveen"`)
    expect(html).not.toContain('name="wachtwoord"')
    const pad = `/uitnodiging/${token}/aanmelden/waterveen`
    const eerst = await huis.logIn(huis.wie, { pad })
    expect(eerst.antwoord.naar).toBe('/')
    const anna = await huis.wieIs(eerst.persoon)
    expect(anna).toMatchObject({ naam: 'Anna Proef', rollen: ['regisseur'] })
    expect((await huis.logIn(huis.wie, { pad })).antwoord.status).toBe(404)
    const daarna = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    expect(daarna!.accountId).toBe(anna!.accountId)
  })

  test('een persoon krijgt geen tweede account, en de uitnodiging blijft dan geldig', async () => {
    const huis = await huisMet([], opUitnodiging)
    await huis.logIn(huis.wie, {
      pad: `/uitnodiging/${await huis.uitnodiging(['regisseur'])}/aanmelden/waterveen`,
    })
    const token = await huis.uitnodiging(['jurist'])
    const pad = `/uitnodiging/${token}/aanmelden/waterveen`
    expect((await huis.logIn(huis.wie, { pad })).antwoord.status).toBe(400)
    expect(huis.log).toEqual(['aanmelden via waterveen geweigerd: al-gekoppeld'])
    expect((await huis.bezoek().haal(`/uitnodiging/${token}`)).status).toBe(200)
  })

  test('twee mensen met een link: een van hen krijgt het account', async () => {
    const huis = await huisMet([], opUitnodiging)
    const bo = persoon('Bo Proef', [])
    const pad = `/uitnodiging/${await huis.uitnodiging(['regisseur'])}/aanmelden/waterveen`
    const begonnen = await Promise.all(
      [huis.wie, bo].map(async (wie) => {
        const persoon = huis.bezoek()
        return { persoon, terug: await surfer().logIn((await persoon.haal(pad)).naar!, wie) }
      }),
    )
    const antwoorden = await Promise.all(begonnen.map(({ persoon, terug }) => persoon.haal(terug)))
    expect(antwoorden.map((blad) => blad.status).sort()).toEqual([303, 404])
  })

  test('een formulier met een wachtzin maakt daar geen account, behalve het noodaccount van een beheerder', async () => {
    const huis = await huisMet([], opUitnodiging)
    const velden = {
      naam: 'Bo',
      inlognaam: 'bo@example.nl',
      wachtwoord: 'drie appels en een fietsbel',
      code: '000000',
    }
    const gewoon = await huis.uitnodiging(['regisseur'])
    expect((await huis.bezoek().stuur(`/uitnodiging/${gewoon}`, velden)).status).toBe(404)
    const nood = await huis.uitnodiging(['beheerder'])
    expect((await huis.bezoek().haal(`/uitnodiging/${nood}`)).html).toContain('name="wachtwoord"')
    expect((await huis.bezoek().stuur(`/uitnodiging/${nood}`, velden)).html).toMatch(/code klopt niet/)
  })

  test('een uitnodiging van een andere organisatie heeft geen knop en geen weg', async () => {
    const huis = await huisMet([], opUitnodiging)
    const ander = await nieuweGemeente()
    const token = await huis.uitnodiging(['regisseur'], `gemeente-${ander.code}`)
    expect((await huis.bezoek().haal(`/uitnodiging/${token}`)).html).not.toContain('/aanmelden/')
    expect((await huis.bezoek().haal(`/uitnodiging/${token}/aanmelden/waterveen`)).status).toBe(404)
  })
})
