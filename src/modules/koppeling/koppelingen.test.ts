import { beforeAll, expect, test } from 'vitest'
import { nieuweGemeente } from '../../../test/gemeente.ts'
import { type Koppelhuis, koppelhuis } from '../../../test/koppelhuis.ts'
import { verborgen } from '../../../test/velden.ts'

let huis: Koppelhuis
let henk: Awaited<ReturnType<Koppelhuis['logIn']>>
beforeAll(async () => {
  huis = await koppelhuis()
  henk = await huis.logIn(await huis.persoon('beheerder'))
})

const codes = (html: string) => [...html.matchAll(/<code>([\w-]+)<\/code>/g)].map((m) => m[1]!)
async function organisatie(): Promise<string> {
  const { html } = await henk.haal('/beheer/koppelingen/nieuw')
  return /<option value="([^"]+)"[^>]*>Hulphuis De Steiger</.exec(html)![1]!
}
async function maak(wie = henk) {
  const vast = verborgen((await wie.haal('/beheer/koppelingen/nieuw')).html)
  const velden = {
    ...vast,
    naam: 'Zaaksysteem',
    organisatie: await organisatie(),
    scopes: ['meldingen:partner'],
  }
  return { velden, blad: await wie.stuur('/beheer/koppelingen/nieuw', velden) }
}

test('een beheerder maakt een koppeling, ziet het geheim een keer, en het werkt', async () => {
  const { velden, blad } = await maak()
  const [client, geheim] = codes(blad.html)
  expect(blad.status).toBe(200)
  expect(geheim).toMatch(/^[\w-]{43}$/)
  expect((await huis.vraagToken({ client_id: client!, client_secret: geheim! })).status).toBe(200)
  // Sent twice makes one, and does not show the secret again.
  expect((await henk.stuur('/beheer/koppelingen/nieuw', velden)).naar).toBe(`/beheer/koppelingen/${client}`)
  for (const pad of ['/beheer/koppelingen', `/beheer/koppelingen/${client}`]) {
    const { html } = await henk.haal(pad)
    expect(html).toContain('Zaaksysteem')
    expect(html).not.toContain(geheim)
  }
  expect((await henk.haal('/beheer/koppelingen')).html).toContain('23 november 2026')
})

test('een nieuw geheim werkt naast het oude, tot het oude wordt beeindigd; daarna intrekken', async () => {
  const [client, oud] = codes((await maak()).blad.html)
  const pad = `/beheer/koppelingen/${client}`
  const [, nieuw] = codes((await henk.stuur(`${pad}/geheim`, {})).html)
  const werkt = async (client_secret: string) =>
    (await huis.vraagToken({ client_id: client!, client_secret })).status
  expect([await werkt(oud!), await werkt(nieuw!)]).toEqual([200, 200])
  const { html } = await henk.haal(pad)
  expect(html).toContain('Er zijn twee geheimen geldig.')
  expect((await henk.stuur(`${pad}/geheim`, {})).status).toBe(409)
  const [eerste] = [...html.matchAll(/action="([^"]+\/beeindigen)"/g)].map((m) => m[1]!)
  expect((await henk.stuur(eerste!, {})).naar).toBe(pad)
  expect([await werkt(oud!), await werkt(nieuw!)]).toEqual([401, 200])
  expect((await henk.stuur(`${pad}/intrekken`, {})).naar).toBe(pad)
  expect(await werkt(nieuw!)).toBe(401)
  expect((await henk.haal(pad)).html).toContain('Ingetrokken op')
  expect((await henk.haal(`${pad}/geheim`)).status).toBe(404)
  expect((await henk.stuur(`${pad}/geheim`, {})).status).toBe(404)
})

test('maken en vernieuwen vraagt opnieuw wie u bent', async () => {
  const [client] = codes((await maak()).blad.html)
  const wie = await huis.logIn(await huis.persoon('beheerder'))
  huis.later(11)
  for (const pad of ['/beheer/koppelingen/nieuw', `/beheer/koppelingen/${client}/geheim`])
    expect((await wie.haal(pad)).naar).toBe(`/opnieuw-inloggen?naar=${encodeURIComponent(pad)}`)
  const blad = await wie.stuur(`/beheer/koppelingen/${client}/geheim`, {})
  expect([blad.status, blad.naar?.startsWith('/opnieuw-inloggen')]).toEqual([303, true])
  expect((await wie.haal('/beheer/koppelingen')).status).toBe(200)
  henk = await huis.logIn(await huis.persoon('beheerder'))
})

test('alle fouten komen tegelijk', async () => {
  const vast = verborgen((await henk.haal('/beheer/koppelingen/nieuw')).html)
  const blad = await henk.stuur('/beheer/koppelingen/nieuw', { ...vast, naam: ' ' })
  expect(blad.status).toBe(400)
  for (const tekst of ['Vul een naam in.', 'Kies een organisatie.', 'Kies wat deze koppeling mag.'])
    expect(blad.html).toContain(tekst)
  const nergens = { naam: 'x', organisatie: crypto.randomUUID(), scopes: ['meldingen:m'] }
  expect((await henk.stuur('/beheer/koppelingen/nieuw', { ...vast, ...nergens })).status).toBe(400)
  const verzonnen = { ...nergens, organisatie: await organisatie(), scopes: ['alles'] }
  expect((await henk.stuur('/beheer/koppelingen/nieuw', { ...vast, ...verzonnen })).status).toBe(400)
})

test('een andere gemeente ziet de koppeling niet, kan haar toelaten, en kan haar niet intrekken', async () => {
  const [client] = codes((await maak()).blad.html)
  const elders = await nieuweGemeente()
  const greet = await huis.logIn(await huis.persoon('beheerder', elders))
  const pad = `/beheer/koppelingen/${client}`
  expect((await greet.haal(pad)).status).toBe(404)
  expect((await greet.haal('/beheer/koppelingen')).html).not.toContain('Zaaksysteem')
  expect((await greet.stuur('/beheer/koppelingen/toelaten', { client: crypto.randomUUID() })).status).toBe(
    400,
  )
  expect((await greet.stuur('/beheer/koppelingen/toelaten', { client: client! })).status).toBe(303)
  const { html } = await greet.haal(pad)
  expect(html).toContain('Toegelaten')
  expect(html).not.toContain('Geheimen')
  for (const deel of ['/geheim', '/intrekken'])
    expect((await greet.stuur(`${pad}${deel}`, {})).status, deel).toBe(404)
  expect((await greet.stuur(`${pad}/toelating-beeindigen`, {})).naar).toBe('/beheer/koppelingen')
  expect((await greet.haal('/beheer/koppelingen')).html).toContain('Hier niet meer toegelaten')
  expect((await henk.haal(pad)).html).toContain('Actief')
})

test('wie geen beheerder is, ziet geen koppelingen', async () => {
  for (const rol of ['aandachtsfunctionaris', 'medewerker', 'partner', 'fg']) {
    const wie = await huis.logIn(await huis.persoon(rol))
    expect((await wie.haal('/beheer/koppelingen')).status, rol).toBe(404)
  }
})
