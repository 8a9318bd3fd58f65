import { describe, expect, test } from 'vitest'
import { bezoeker } from '../../../test/bezoeker.ts'
import { nieuweGemeente, nu, testhuis } from '../../../test/gemeente.ts'
import { maakContext, systeem } from '../../kernel/context.ts'
import { monteer } from '../../web/monteer.ts'
import { organisatieMetCode } from '../netwerk/index.ts'
import {
  beginRoutes,
  hashWachtwoord,
  ingelogde,
  inlogRoutes,
  maakAccount,
  toegangBeleid,
  uitnodigingRoutes,
} from './index.ts'
import { totpGeheimVoor } from './neem-uitnodiging-aan.ts'
import { nodigUit } from './nodig-uit.ts'
import { bewaarRollen } from './toegang.store.ts'
import { totpNu } from './totp.ts'

const geheim = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const wachtzin = 'vier losse woorden samen'

/** The sign-in pages alone, with a clock that the test moves. */
async function opstelling(demo = false) {
  const { unitOfWork } = await testhuis()
  const gemeente = await nieuweGemeente()
  const klok = { nu: new Date(nu) }
  const app = monteer(
    {
      unitOfWork,
      klok: () => klok.nu,
      regels: toegangBeleid.regels,
      ingelogde: (token, now) => ingelogde(unitOfWork, token, now),
      installatie: { demo, oefenmodus: true },
      log: () => {},
    },
    [...beginRoutes, ...inlogRoutes(unitOfWork), ...uitnodigingRoutes(unitOfWork)],
  )
  const inlognaam = `lena@${gemeente.code}.example.nl`
  const wachtwoordHash = await hashWachtwoord(wachtzin)
  await gemeente.systeem('inrichten', async (ctx) => {
    const organisatie = await organisatieMetCode(ctx, `gemeente-${gemeente.code}`)
    const id = await maakAccount(ctx, {
      organisatieId: organisatie!.id,
      inlognaam,
      naam: 'Lena Proef',
      wachtwoordHash,
      totpGeheim: geheim,
    })
    await bewaarRollen(ctx, id, ['aandachtsfunctionaris'])
  })
  return { app, gemeente, inlognaam, klok, unitOfWork }
}

async function logIn({ app, inlognaam, klok }: Awaited<ReturnType<typeof opstelling>>) {
  const lena = bezoeker(app)
  await lena.stuur('/inloggen', { inlognaam, wachtwoord: wachtzin })
  const antwoord = await lena.stuur('/inloggen/code', { code: totpNu(geheim, klok.nu) })
  return { lena, antwoord }
}

describe('inloggen', () => {
  test('met wachtzin en code komt iemand binnen', async () => {
    const { lena, antwoord } = await logIn(await opstelling())
    expect(antwoord.naar).toBe('/')
    const begin = await lena.haal('/begin')
    expect(begin.status).toBe(200)
    expect(begin.html).toContain('Lena Proef')
  })

  test('de wachtzin alleen opent niets', async () => {
    const huis = await opstelling()
    const lena = bezoeker(huis.app)
    expect((await lena.stuur('/inloggen', { inlognaam: huis.inlognaam, wachtwoord: wachtzin })).naar).toBe(
      '/inloggen/code',
    )
    expect((await lena.haal('/begin')).naar).toBe('/inloggen')
  })

  test('een verkeerde wachtzin en een onbekende naam krijgen dezelfde pagina', async () => {
    const huis = await opstelling()
    const fout = await bezoeker(huis.app).stuur('/inloggen', {
      inlognaam: huis.inlognaam,
      wachtwoord: 'een heel andere zin',
    })
    const onbekend = await bezoeker(huis.app).stuur('/inloggen', {
      inlognaam: 'niemand@example.nl',
      wachtwoord: 'een heel andere zin',
    })
    expect([fout.status, onbekend.status]).toEqual([400, 400])
    expect(onbekend.html.replace('niemand@example.nl', huis.inlognaam)).toBe(fout.html)
  })

  test('alle problemen komen tegelijk, en de inlognaam blijft staan', async () => {
    const { app } = await opstelling()
    const leeg = await bezoeker(app).stuur('/inloggen', { inlognaam: '', wachtwoord: '' })
    expect(leeg.html).toContain('href="#inlognaam"')
    expect(leeg.html).toContain('href="#wachtwoord"')
    const half = await bezoeker(app).stuur('/inloggen', { inlognaam: 'bo@example.nl', wachtwoord: '' })
    expect(half.html).toContain('value="bo@example.nl"')
  })

  test('een code werkt een keer', async () => {
    const huis = await opstelling()
    await logIn(huis)
    const tweede = bezoeker(huis.app)
    await tweede.stuur('/inloggen', { inlognaam: huis.inlognaam, wachtwoord: wachtzin })
    expect((await tweede.stuur('/inloggen/code', { code: totpNu(geheim, huis.klok.nu) })).status).toBe(400)
    huis.klok.nu = new Date(huis.klok.nu.getTime() + 60_000)
    expect((await tweede.stuur('/inloggen/code', { code: totpNu(geheim, huis.klok.nu) })).status).toBe(303)
  })

  test('na vijf verkeerde codes begint het inloggen opnieuw', async () => {
    const huis = await opstelling()
    const lena = bezoeker(huis.app)
    await lena.stuur('/inloggen', { inlognaam: huis.inlognaam, wachtwoord: wachtzin })
    for (let i = 0; i < 5; i++) await lena.stuur('/inloggen/code', { code: '000000' })
    expect((await lena.stuur('/inloggen/code', { code: totpNu(geheim, huis.klok.nu) })).status).toBe(400)
  })

  test('de sessie krijgt bij het inloggen een nieuw token', async () => {
    const huis = await opstelling()
    const lena = bezoeker(huis.app)
    await lena.stuur('/inloggen', { inlognaam: huis.inlognaam, wachtwoord: wachtzin })
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
    const huis = await opstelling()
    const { lena } = await logIn(huis)
    huis.klok.nu = new Date(huis.klok.nu.getTime() + minuten * 60_000)
    expect((await lena.haal('/begin')).naar).toBe('/inloggen')
  })

  test('uitloggen maakt de sessie waardeloos', async () => {
    const huis = await opstelling()
    const { lena } = await logIn(huis)
    const token = lena.koekjes.get('__Host-baken')!
    await lena.stuur('/uitloggen', {})
    lena.koekjes.set('__Host-baken', token)
    expect((await lena.haal('/begin')).naar).toBe('/inloggen')
  })

  test('de code staat alleen op de pagina van een demo', async () => {
    for (const demo of [true, false]) {
      const huis = await opstelling(demo)
      const lena = bezoeker(huis.app)
      await lena.stuur('/inloggen', { inlognaam: huis.inlognaam, wachtwoord: wachtzin })
      const { html } = await lena.haal('/inloggen/code')
      expect(html.includes(totpNu(geheim, huis.klok.nu))).toBe(demo)
    }
  })

  test('een formulier van een andere website wordt geweigerd', async () => {
    const { app, inlognaam } = await opstelling()
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://kwaad.example' }
    expect(
      (await bezoeker(app).stuur('/inloggen', { inlognaam, wachtwoord: wachtzin }, headers)).status,
    ).toBe(403)
  })
})

describe('uitnodiging', () => {
  async function uitgenodigd() {
    const huis = await opstelling()
    const ctx = maakContext({
      actor: systeem,
      gemeenteId: huis.gemeente.id,
      doel: 'inrichten',
      verwerking: 'test',
      spoor: 'geen',
      now: nu,
    })
    const token = await huis.unitOfWork(ctx, async (tx) => {
      const organisatie = await organisatieMetCode(tx, `gemeente-${huis.gemeente.code}`)
      return await nodigUit(tx, { organisatieId: organisatie!.id, rollen: ['beheerder'] })
    })
    const velden = (code = totpNu(totpGeheimVoor(token), huis.klok.nu)) => ({
      naam: 'Bo Beheer',
      inlognaam: `bo@${huis.gemeente.code}.example.nl`,
      wachtwoord: 'veertien tekens lang',
      code,
    })
    return { ...huis, token, velden }
  }

  test('maakt een account, een keer', async () => {
    const { app, token, velden } = await uitgenodigd()
    expect((await bezoeker(app).haal(`/uitnodiging/${token}`)).status).toBe(200)
    expect((await bezoeker(app).stuur(`/uitnodiging/${token}`, velden())).naar).toBe('/inloggen')
    expect((await bezoeker(app).stuur(`/uitnodiging/${token}`, velden())).status).toBe(404)
    expect((await bezoeker(app).haal(`/uitnodiging/${token}`)).status).toBe(404)
  })

  test('twee mensen tegelijk met een link: een van hen krijgt het account', async () => {
    const { app, token, velden, gemeente } = await uitgenodigd()
    const pogingen = ['a', 'b', 'c'].map((wie) =>
      bezoeker(app).stuur(`/uitnodiging/${token}`, {
        ...velden(),
        inlognaam: `${wie}@${gemeente.code}.example.nl`,
      }),
    )
    const statussen = (await Promise.all(pogingen)).map((blad) => blad.status).sort()
    expect(statussen).toEqual([303, 404, 404])
  })

  test('een korte wachtzin en een verkeerde code worden geweigerd, de naam blijft staan', async () => {
    const { app, token, velden } = await uitgenodigd()
    const kort = await bezoeker(app).stuur(`/uitnodiging/${token}`, { ...velden(), wachtwoord: 'kort' })
    expect(kort.status).toBe(400)
    expect(kort.html).toContain('ten minste 14 tekens')
    expect(kort.html).toContain('value="Bo Beheer"')
    expect((await bezoeker(app).stuur(`/uitnodiging/${token}`, velden('000000'))).status).toBe(400)
  })

  test('een onbekende en een verlopen link zien er hetzelfde uit', async () => {
    const { app, token, klok } = await uitgenodigd()
    const onbekend = await bezoeker(app).haal('/uitnodiging/bestaat-niet')
    klok.nu = new Date(klok.nu.getTime() + 8 * 86_400_000)
    const verlopen = await bezoeker(app).haal(`/uitnodiging/${token}`)
    expect([onbekend.status, verlopen.status]).toEqual([404, 404])
    expect(verlopen.html).toBe(onbekend.html)
  })
})
