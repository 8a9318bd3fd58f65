import { describe, expect, test } from 'vitest'
import { bijEchteDienst } from '../../../../test/oidc/bij-echte-dienst.ts'
import { bakenAdres } from '../../../../test/oidc/opstelling.ts'
import { surfer } from '../../../../test/oidc/surfer.ts'
import { bewijsContext } from '../sessie.ts'
import { sessieMetBewijs } from '../toegang.store.ts'
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
  const opnieuw = (naar: string) => `/aanmelden/waterveen/opnieuw?naar=${encodeURIComponent(naar)}`

  /** Signed in over a session at the service that may be old: it does not say when it began. */
  async function metLopendeSessie() {
    const huis = await huisMet(['baken-af'])
    const browser = surfer()
    const anna = huis.bezoek()
    await anna.haal(await browser.logIn((await anna.haal('/aanmelden/waterveen')).naar!, huis.wie))
    return { huis, browser, anna }
  }

  test('is nodig voor wat gevoelig is, en brengt met een nieuw bewijs terug in dezelfde sessie', async () => {
    const { huis, browser, anna } = await metLopendeSessie()
    const pad = '/mijn-sessies/mailadres'
    expect((await anna.haal(pad)).naar).toBe(`/opnieuw-inloggen?naar=${encodeURIComponent(pad)}`)
    const { html } = await anna.haal(`/opnieuw-inloggen?naar=${encodeURIComponent(pad)}`)
    expect(html).toContain(`href="${opnieuw(pad)}"`)
    expect(html).toContain('Log opnieuw in bij Gemeente Waterveen')
    expect(html).not.toContain('name="wachtwoord"')
    const oud = anna.koekjes.get('__Host-baken')!
    const sessie = await idVanSessie(huis, oud)
    const { naar } = await anna.haal(opnieuw(pad))
    expect(new URL(naar!).searchParams.get('prompt')).toBe('login')
    expect((await anna.haal(await browser.logIn(naar!, huis.wie))).naar).toBe(pad)
    expect((await anna.haal(pad)).status).toBe(200)
    const token = anna.koekjes.get('__Host-baken')!
    expect(token).not.toBe(oud)
    expect(await idVanSessie(huis, token)).toBe(sessie)
    const dief = huis.bezoek()
    dief.koekjes.set('__Host-baken', oud)
    expect(await huis.wieIs(dief)).toBeNull()
  })

  test('gaat niet met het account van een ander, en laat haar waar ze was', async () => {
    const { huis, anna } = await metLopendeSessie()
    const bo = persoon('Bo Proef', ['baken-af'])
    await huis.logIn(bo)
    const antwoord = await anna.haal(await surfer().logIn((await anna.haal(opnieuw('/begin'))).naar!, bo))
    expect(antwoord.status).toBe(400)
    expect(antwoord.html).toContain('Was u al ingelogd in Baken? Dan bent u dat nog.')
    expect(huis.log).toEqual(['aanmelden via waterveen geweigerd: ander-account'])
    expect((await huis.wieIs(anna))!.bewezenOp).toBeNull()
  })

  test('opent een nieuwe sessie als de oude intussen is beëindigd', async () => {
    const { huis, browser, anna } = await metLopendeSessie()
    const terug = await browser.logIn((await anna.haal(opnieuw('/vandaag'))).naar!, huis.wie)
    anna.koekjes.delete('__Host-baken')
    expect((await anna.haal(terug)).naar).toBe('/vandaag')
    expect((await huis.wieIs(anna))!.bewezenOp).not.toBeNull()
  })

  test.each(['https://kwaad.example/', '//kwaad.example', '/\\kwaad.example', '/uitloggen', ''])(
    'leidt nooit terug naar %j',
    async (naar) => {
      const { huis, browser, anna } = await metLopendeSessie()
      const terug = await browser.logIn((await anna.haal(opnieuw(naar))).naar!, huis.wie)
      expect((await anna.haal(terug)).naar).toBe('/begin')
    },
  )

  test('is er niet voor wie niet is ingelogd, en niet bij een dienst die er niet is', async () => {
    const { huis, anna } = await metLopendeSessie()
    expect((await huis.bezoek().haal(opnieuw('/begin'))).naar).toBe('/inloggen')
    expect((await anna.haal('/aanmelden/ergens/opnieuw')).status).toBe(404)
  })

  test('een weg terug buiten Baken bestaat niet', async () => {
    const huis = await huisMet([])
    for (const terug of ['https://kwaad.example/', '//kwaad.example', '/\\kwaad.example'])
      await expect(
        beginAanmelding(huis, { dienst: huis.inlogdiensten.alle[0]!, terug }, huis.nu()),
      ).rejects.toThrow('geen pad van Baken')
  })
})

function idVanSessie({ unitOfWork, nu }: Awaited<ReturnType<typeof huisMet>>, token: string) {
  return unitOfWork(bewijsContext('inloggen', 'test', token, nu()), sessieMetBewijs).then((rij) => rij?.id)
}
