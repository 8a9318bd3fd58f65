import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nieuweGemeente } from '../../../../test/gemeente.ts'
import { startEchteDienst } from '../../../../test/oidc/echte-dienst.ts'
import { bakenAdres, dienstVoor, opstelling } from '../../../../test/oidc/opstelling.ts'
import { surfer } from '../../../../test/oidc/surfer.ts'
import { maakAccount } from '../maak-account.ts'
import { bewaarRollen } from '../toegang.store.ts'
import { hashWachtwoord } from '../wachtwoord.ts'
import { beginAanmelding } from './begin-aanmelding.ts'
import { organisatieMet } from './identiteit.store.ts'
import type { Inlogdienst } from './inlogdienst.ts'

let echt: Awaited<ReturnType<typeof startEchteDienst>>
beforeAll(async () => {
  echt = await startEchteDienst(bakenAdres, 'waterveen')
})
afterAll(() => echt?.stop())

const mislukt = 'Inloggen is niet gelukt'

/** A fresh municipality with this service, and one person who works there. */
async function huisMet(groups: string[], deel: Partial<Inlogdienst> = {}) {
  const gemeente = await nieuweGemeente()
  const wie = `persoon-${randomUUID()}`
  echt.personen.set(wie, { name: 'Anna Proef', groups })
  return { gemeente, wie, ...(await opstelling(gemeente, [dienstVoor(gemeente, echt.issuer, deel)])) }
}

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
    expect(over.sort()).toEqual(['toegang.account-gemaakt', 'toegang.rollen-uit-claims'])
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

describe('rollen uit de claims', () => {
  test('een rol die uit de claims verdwijnt, eindigt; een rol die in Baken is gegeven, blijft', async () => {
    const huis = await huisMet(['baken-af', 'baken-regie'])
    const eerst = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    expect([...eerst!.rollen].sort()).toEqual(['aandachtsfunctionaris', 'regisseur'])
    await huis.gemeente.systeem('inrichten', (ctx) => bewaarRollen(ctx, eerst!.accountId, ['burgemeester']), {
      now: huis.nu(),
    })
    echt.personen.get(huis.wie)!.groups = ['baken-regie']
    const daarna = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    expect([...daarna!.rollen].sort()).toEqual(['burgemeester', 'regisseur'])
    echt.personen.get(huis.wie)!.groups = []
    const kaal = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    expect(kaal!.rollen).toEqual(['burgemeester'])
    echt.personen.get(huis.wie)!.groups = ['baken-regie']
    const terug = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    expect([...terug!.rollen].sort()).toEqual(['burgemeester', 'regisseur'])
  })

  test('de lopende sessie van wie haar laatste rol verliest, opent niets meer', async () => {
    const huis = await huisMet(['baken-af'])
    const { persoon } = await huis.logIn(huis.wie)
    echt.personen.get(huis.wie)!.groups = []
    expect((await huis.logIn(huis.wie)).antwoord.status).toBe(400)
    expect((await persoon.haal('/begin')).naar).toBe('/inloggen')
    expect(huis.log).toEqual(['aanmelden via waterveen geweigerd: geen-rol'])
  })

  test('rollen die van de regio niet samen mogen, worden niet gegeven', async () => {
    const huis = await huisMet(['baken-jurist', 'baken-regie'])
    expect((await huis.logIn(huis.wie)).antwoord.status).toBe(400)
    echt.personen.get(huis.wie)!.groups = ['baken-regie']
    const anna = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    expect(anna!.rollen).toEqual(['regisseur'])
    echt.personen.get(huis.wie)!.groups = ['baken-jurist', 'baken-regie']
    expect((await huis.logIn(huis.wie)).antwoord.status).toBe(400)
    expect(huis.log.filter((regel) => regel.endsWith('rollen-botsen'))).toHaveLength(1)
  })

  test('een rol die in Baken is gegeven, telt mee bij wat samen mag', async () => {
    const huis = await huisMet(['baken-af'])
    const anna = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    await huis.gemeente.systeem('inrichten', (ctx) => bewaarRollen(ctx, anna!.accountId, ['regisseur']), {
      now: huis.nu(),
    })
    echt.personen.get(huis.wie)!.groups = ['baken-af', 'baken-jurist']
    const daarna = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    expect(daarna!.rollen).toEqual(['regisseur'])
    expect(huis.log).toEqual(['aanmelden via waterveen: rollen-botsen'])
  })
})

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
    const bo = `persoon-${randomUUID()}`
    echt.personen.set(bo, { name: 'Bo Proef', groups: [] })
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
      wachtwoord: 'veertien tekens lang',
      code: '000000',
    }
    const gewoon = await huis.uitnodiging(['regisseur'])
    expect((await huis.bezoek().stuur(`/uitnodiging/${gewoon}`, velden)).status).toBe(404)
    const nood = await huis.uitnodiging(['beheerder'])
    expect((await huis.bezoek().haal(`/uitnodiging/${nood}`)).html).toContain('name="wachtwoord"')
    expect((await huis.bezoek().stuur(`/uitnodiging/${nood}`, velden)).html).toContain('Deze code klopt niet')
  })

  test('een uitnodiging van een andere organisatie heeft geen knop en geen weg', async () => {
    const huis = await huisMet([], opUitnodiging)
    const ander = await nieuweGemeente()
    const token = await huis.uitnodiging(['regisseur'], `gemeente-${ander.code}`)
    expect((await huis.bezoek().haal(`/uitnodiging/${token}`)).html).not.toContain('/aanmelden/')
    expect((await huis.bezoek().haal(`/uitnodiging/${token}/aanmelden/waterveen`)).status).toBe(404)
  })
})

describe('de dienst zelf', () => {
  test('is hij weg, dan zegt een pagina dat, en is hij terug dan werkt het zonder herstart', async () => {
    const huis = await huisMet(['baken-af'])
    await echt.stop()
    const { antwoord } = await huis.logIn(huis.wie)
    expect(antwoord.status).toBe(503)
    expect(antwoord.html).toContain('Gemeente Waterveen is nu niet bereikbaar')
    expect(antwoord.html).toContain('Alleen de beheerder kan nu inloggen')
    await echt.herstel()
    expect((await huis.logIn(huis.wie)).antwoord.naar).toBe('/')
    const anna = huis.bezoek()
    const terug = await surfer().logIn((await anna.haal('/aanmelden/waterveen')).naar!, huis.wie)
    await echt.stop()
    expect((await anna.haal(terug)).status).toBe(503)
    await echt.herstel()
    expect(huis.log).toEqual(Array(2).fill('aanmelden via waterveen geweigerd: onbereikbaar'))
  })

  test('tekent hij met een nieuwe sleutel, dan telt die meteen', async () => {
    const huis = await huisMet(['baken-af'])
    expect((await huis.logIn(huis.wie)).antwoord.naar).toBe('/')
    echt.draaiSleutels()
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
    expect(adres.origin).toBe(echt.issuer)
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
    const bo = `persoon-${randomUUID()}`
    echt.personen.set(bo, { name: 'Bo Proef', groups: ['baken-af'] })
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

describe('een wachtzin', () => {
  const wachtzin = 'vier losse woorden samen'

  async function metWachtzin(
    huis: Awaited<ReturnType<typeof huisMet>>,
    rol: string,
    bron: string | null = null,
  ) {
    const inlognaam = `${rol}@${huis.gemeente.code}.example.nl`
    const wachtwoordHash = await hashWachtwoord(wachtzin)
    await huis.gemeente.systeem(
      'inrichten',
      async (ctx) => {
        const organisatie = await organisatieMet(ctx, { code: `gemeente-${huis.gemeente.code}` })
        const naam = { inlognaam, naam: `Test ${rol}`, wachtwoordHash, totpGeheim: 'A'.repeat(32) }
        const accountId = await maakAccount(ctx, { organisatieId: organisatie!.id, ...naam })
        const rij = { gemeenteId: huis.gemeente.id, accountId, rol, van: ctx.now, bron }
        await ctx.db.insertInto('toegang.rolToewijzing').values(rij).execute()
      },
      { now: huis.nu() },
    )
    return { inlognaam, wachtwoord: wachtzin }
  }

  test('werkt bij een organisatie met een inlogdienst alleen voor het noodaccount', async () => {
    const huis = await huisMet([])
    const regisseur = await metWachtzin(huis, 'regisseur')
    const geweigerd = await huis.bezoek().stuur('/inloggen', regisseur)
    const onbekend = await huis.bezoek().stuur('/inloggen', { ...regisseur, inlognaam: 'niemand@example.nl' })
    expect(geweigerd.status).toBe(400)
    expect(onbekend.html.replace('niemand@example.nl', regisseur.inlognaam)).toBe(geweigerd.html)
    const beheerder = await metWachtzin(huis, 'beheerder')
    expect((await huis.bezoek().stuur('/inloggen', beheerder)).naar).toBe('/inloggen/code')
  })

  test('werkt niet voor wie beheerder is omdat de dienst dat zegt', async () => {
    const huis = await huisMet([])
    const beheerder = await metWachtzin(huis, 'beheerder', echt.issuer)
    expect((await huis.bezoek().stuur('/inloggen', beheerder)).status).toBe(400)
  })

  test('werkt bij een andere organisatie zoals altijd', async () => {
    const huis = await huisMet([], { organisatie: 'hulphuis' })
    const regisseur = await metWachtzin(huis, 'regisseur')
    expect((await huis.bezoek().stuur('/inloggen', regisseur)).naar).toBe('/inloggen/code')
  })
})
