import { describe, expect, test } from 'vitest'
import { bijEchteDienst } from '../../../../test/oidc/bij-echte-dienst.ts'
import { bakenAdres } from '../../../../test/oidc/opstelling.ts'
import { surfer } from '../../../../test/oidc/surfer.ts'
import { beginAanmelding } from './begin-aanmelding.ts'

const { dienst, huisMet, persoon } = bijEchteDienst()

describe('de dienst zelf', () => {
  test('is hij weg, dan zegt een pagina dat, en is hij terug dan werkt het zonder herstart', async () => {
    const huis = await huisMet(['baken-af'])
    await dienst().stop()
    const { antwoord } = await huis.logIn(huis.wie)
    expect(antwoord.status).toBe(503)
    expect(antwoord.html).toContain('Gemeente Waterveen is nu niet bereikbaar')
    expect(antwoord.html).toContain('Alleen de beheerder kan nu inloggen')
    await dienst().herstel()
    expect((await huis.logIn(huis.wie)).antwoord.naar).toBe('/')
    const anna = huis.bezoek()
    const terug = await surfer().logIn((await anna.haal('/aanmelden/waterveen')).naar!, huis.wie)
    await dienst().stop()
    expect((await anna.haal(terug)).status).toBe(503)
    await dienst().herstel()
    expect(huis.log).toEqual(Array(2).fill('aanmelden via waterveen geweigerd: onbereikbaar'))
  })

  test('tekent hij met een nieuwe sleutel, dan telt die meteen', async () => {
    const huis = await huisMet(['baken-af'])
    expect((await huis.logIn(huis.wie)).antwoord.naar).toBe('/')
    dienst().draaiSleutels()
    expect((await huis.logIn(huis.wie)).antwoord.naar).toBe('/')
    expect(huis.log).toEqual([])
  })

  test('na uitloggen wijst een pagina de weg om ook daar uit te loggen', async () => {
    const huis = await huisMet(['baken-af'])
    const { persoon } = await huis.logIn(huis.wie)
    const uit = await persoon.stuur('/uitloggen', {})
    expect(uit.naar).toBe('/uitgelogd/waterveen')
    expect((await persoon.haal('/begin')).naar).toBe('/inloggen')
    const { html } = await persoon.haal('/uitgelogd/waterveen')
    const adres = new URL(/href="(http[^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&'))
    expect(adres.origin).toBe(dienst().issuer)
    expect(Object.fromEntries(adres.searchParams)).toEqual({
      client_id: 'baken',
      post_logout_redirect_uri: `${bakenAdres}/inloggen`,
    })
    expect(await (await surfer().vraag(adres.href)).text()).toContain('<form')
  })
})

describe('opnieuw inloggen', () => {
  test('vraagt de dienst om een nieuw bewijs, en vervangt de sessie', async () => {
    const huis = await huisMet(['baken-af'])
    const browser = surfer()
    const anna = huis.bezoek()
    await anna.haal(await browser.logIn((await anna.haal('/aanmelden/waterveen')).naar!, huis.wie))
    const oud = anna.koekjes.get('__Host-baken')!
    const { accountId } = (await huis.wieIs(anna))!
    const [dienst] = huis.inlogdiensten.alle
    const opnieuw = { dienst: dienst!, terug: '/werkvoorraad', opnieuw: accountId }
    const { naar, koekjes } = await beginAanmelding(huis, opnieuw, huis.nu())
    expect(new URL(naar).searchParams.get('prompt')).toBe('login')
    anna.koekjes.set(koekjes[0]!.naam, koekjes[0]!.waarde!)
    const antwoord = await anna.haal(await browser.logIn(naar, huis.wie))
    expect(antwoord.naar).toBe('/werkvoorraad')
    expect(anna.koekjes.get('__Host-baken')).not.toBe(oud)
    const dief = huis.bezoek()
    dief.koekjes.set('__Host-baken', oud)
    expect(await huis.wieIs(dief)).toBeNull()
  })

  test('gaat niet met het account van een ander', async () => {
    const huis = await huisMet(['baken-af'])
    const bo = persoon('Bo Proef', ['baken-af'])
    const { accountId } = (await huis.wieIs((await huis.logIn(huis.wie)).persoon))!
    await huis.logIn(bo)
    const opnieuw = { dienst: huis.inlogdiensten.alle[0]!, opnieuw: accountId }
    const { naar, koekjes } = await beginAanmelding(huis, opnieuw, huis.nu())
    const dader = huis.bezoek()
    dader.koekjes.set(koekjes[0]!.naam, koekjes[0]!.waarde!)
    expect((await dader.haal(await surfer().logIn(naar, bo))).status).toBe(400)
    expect(huis.log).toEqual(['aanmelden via waterveen geweigerd: ander-account'])
  })

  test('een weg terug buiten Baken bestaat niet', async () => {
    const huis = await huisMet([])
    for (const terug of ['https://kwaad.example/', '//kwaad.example', '/\\kwaad.example'])
      await expect(
        beginAanmelding(huis, { dienst: huis.inlogdiensten.alle[0]!, terug }, huis.nu()),
      ).rejects.toThrow('geen pad van Baken')
  })
})
