import { describe, expect, test } from 'vitest'
import { bezoeker } from '../../../test/bezoeker.ts'
import { inloghuis } from '../../../test/inlog.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { wachtzin } from '../../../test/wachtzin.ts'

const koekje = '__Host-baken'

async function bijDeMelder() {
  const huis = await inloghuis()
  const persoon = await huis.persoon('aandachtsfunctionaris')
  const melder = { naam: 'Bo Balie', hoe: 'Bel 06 via de balie', wanneer: '' }
  const { id } = await nieuweMelding(huis.gemeente, { melder })
  const anna = await huis.logIn(persoon)
  return { huis, persoon, anna, pad: `/meldingen/${id}/contact`, hoe: melder.hoe }
}

const opnieuw = (pad: string) => `/opnieuw-inloggen?naar=${encodeURIComponent(pad)}`

describe('wie de melder is', () => {
  test('ziet wie net is ingelogd meteen, en na tien minuten niet meer', async () => {
    const { huis, anna, pad, hoe } = await bijDeMelder()
    expect((await anna.stuur(pad, { reden: 'De melder vroeg om contact.' })).html).toContain(hoe)
    huis.later(10)
    expect((await anna.haal(pad)).status).toBe(200)
    huis.later(1)
    expect((await anna.haal(pad)).naar).toBe(opnieuw(pad))
    const laat = await anna.stuur(pad, { reden: 'De melder vroeg om contact.' })
    expect(laat.html).not.toContain(hoe)
    expect(laat.naar).toBe(opnieuw('/bewaard'))
  })

  test('blijft 404 voor wie er niet bij mag, ook met een oud bewijs', async () => {
    const { huis, pad } = await bijDeMelder()
    const bo = await huis.logIn(await huis.persoon('medewerker'))
    huis.later(20)
    expect((await bo.haal(pad)).status).toBe(404)
  })
})

describe('opnieuw inloggen', () => {
  test('brengt haar terug, met een nieuw token: het oude is niets meer waard', async () => {
    const { huis, anna, pad } = await bijDeMelder()
    huis.later(15)
    const blad = await anna.haal(opnieuw(pad))
    expect(blad.html).toContain(`name="naar" value="${pad}"`)
    const oud = anna.koekjes.get(koekje)!
    const klaar = await anna.stuur('/opnieuw-inloggen', {
      naar: pad,
      wachtwoord: wachtzin,
      code: huis.code(),
    })
    expect(klaar.naar).toBe(pad)
    expect((await anna.haal(pad)).status).toBe(200)
    expect(anna.koekjes.get(koekje)).not.toBe(oud)
    const dief = bezoeker(huis.app)
    dief.koekjes.set(koekje, oud)
    expect((await dief.haal(pad)).naar).toBe('/inloggen')
  })

  test('bewaart wat er al getypt was, en stuurt het niet vanzelf', async () => {
    const { huis, anna, pad, hoe } = await bijDeMelder()
    huis.later(15)
    const { naar } = await anna.stuur(pad, { reden: 'De politie vraagt er nu om.' })
    expect(naar).toBe(opnieuw('/bewaard'))
    await anna.stuur('/opnieuw-inloggen', { naar: '/bewaard', wachtwoord: wachtzin, code: huis.code() })
    const { html } = await anna.haal('/bewaard')
    expect(html).toContain('U was bezig met: melder contact')
    const bewaard = /name="bewaard" value="([^"]+)"/.exec(html)![1]!
    const formulier = await anna.stuur('/bewaard/openen', { bewaard })
    expect(formulier.html).toContain('De politie vraagt er nu om.')
    expect(formulier.html).toContain(`action="${pad}"`)
    expect(formulier.html).not.toContain(hoe)
    expect((await anna.stuur(pad, { reden: 'De politie vraagt er nu om.' })).html).toContain(hoe)
  })

  test.each([
    ['een verkeerde wachtzin', { wachtwoord: 'een heel andere zin' }],
    ['een verkeerde code', { code: '000000' }],
  ])('weigert %s, met dezelfde zin en met de weg terug', async (_, fout) => {
    const { huis, anna, pad } = await bijDeMelder()
    huis.later(15)
    const velden = { naar: pad, wachtwoord: wachtzin, code: huis.code() }
    const blad = await anna.stuur('/opnieuw-inloggen', { ...velden, ...fout })
    expect(blad.status).toBe(400)
    expect(blad.html).toContain('De wachtzin of de code klopt niet.')
    expect(blad.html).toContain(`name="naar" value="${pad}"`)
    for (const zin of [wachtzin, 'een heel andere zin']) expect(blad.html).not.toContain(zin)
    expect((await anna.haal(pad)).naar).toBe(opnieuw(pad))
  })

  test('een code die al gebruikt is, bewijst niets', async () => {
    const { huis, anna, pad } = await bijDeMelder()
    const blad = await anna.stuur('/opnieuw-inloggen', { naar: pad, wachtwoord: wachtzin, code: huis.code() })
    expect(blad.status).toBe(400)
  })

  test('na vijf keer raden is de sessie voorbij, ook als het tegelijk gebeurt', async () => {
    const { huis, anna, pad } = await bijDeMelder()
    huis.later(15)
    const raad = () => anna.stuur('/opnieuw-inloggen', { naar: pad, wachtwoord: 'een gok', code: '123456' })
    await Promise.all([1, 2, 3, 4, 5, 6, 7].map(raad))
    const goed = { naar: pad, wachtwoord: wachtzin, code: huis.code() }
    expect((await anna.stuur('/opnieuw-inloggen', goed)).status).toBe(401)
    expect((await anna.haal('/begin')).naar).toBe('/inloggen')
  })

  test.each([
    '//evil.example',
    '/\\evil',
    'https:',
    'https://evil.example/',
    '/uitloggen',
    '/bestaat-niet',
    '',
  ])('leidt nooit naar %j', async (naar) => {
    const { huis, anna } = await bijDeMelder()
    huis.later(15)
    expect((await anna.haal(opnieuw(naar))).html).toContain('name="naar" value="/begin"')
    const klaar = await anna.stuur('/opnieuw-inloggen', { naar, wachtwoord: wachtzin, code: huis.code() })
    expect(klaar.naar).toBe('/begin')
  })

  test('is er niet voor wie niet is ingelogd', async () => {
    const { huis } = await bijDeMelder()
    expect((await bezoeker(huis.app).haal('/opnieuw-inloggen')).naar).toBe('/inloggen')
  })
})
