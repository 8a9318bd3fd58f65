import { randomUUID } from 'node:crypto'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { beforeAll, describe, expect, test } from 'vitest'
import { nieuweMeldcode } from '../src/platform/crypto/index.ts'
import { type Aanval, aanval, eigen, ingevuld, koekje } from './aanval.ts'
import { bezoeker } from './bezoeker.ts'
import { alsEigenaar, eigenTesthuis, nieuweGemeente } from './gemeente.ts'
import { nieuweMelding } from './melding.ts'
import { wachtzin } from './wachtzin.ts'

eigenTesthuis()

let huis: Aanval['huis']
let routes: Aanval['routes']
let vraag: Aanval['vraag']
beforeAll(async () => {
  ;({ huis, routes, vraag } = await aanval())
})

describe('een vaste sessie', () => {
  test('een token van voor het inloggen is daarna niets waard, van wie het ook was', async () => {
    const slachtoffer = bezoeker(huis.app)
    slachtoffer.koekjes.set(koekje, 'door-de-aanvaller-gekozen')
    const lena = await huis.persoon('aandachtsfunctionaris')
    await huis.logIn(lena, slachtoffer)
    expect(slachtoffer.koekjes.get(koekje)).not.toBe('door-de-aanvaller-gekozen')
    const dief = bezoeker(huis.app)
    dief.koekjes.set(koekje, 'door-de-aanvaller-gekozen')
    expect((await dief.haal('/begin')).naar).toBe('/inloggen')
  })

  test('wie een eigen halve aanmelding onderschuift, krijgt de sessie van een ander niet', async () => {
    const dief = bezoeker(huis.app)
    const bo = await huis.persoon('medewerker')
    await dief.stuur('/inloggen', { inlognaam: bo.inlognaam, wachtwoord: wachtzin })
    const half = dief.koekjes.get(koekje)!
    const slachtoffer = bezoeker(huis.app)
    slachtoffer.koekjes.set(koekje, half)
    await huis.logIn(await huis.persoon('aandachtsfunctionaris'), slachtoffer)
    expect((await dief.haal('/begin')).naar).toBe('/inloggen')
  })

  test('het koekje is gebonden aan deze host, buiten bereik van scripts en van andere sites', async () => {
    const bo = await huis.persoon('medewerker')
    const body = new URLSearchParams({ inlognaam: bo.inlognaam, wachtwoord: wachtzin }).toString()
    const antwoord = await vraag('POST', '/inloggen', eigen, body)
    const [regel] = antwoord.headers.getSetCookie()
    expect(regel).toMatch(/^__Host-baken=[\w-]{43}; /)
    for (const deel of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax']) expect(regel).toContain(deel)
    expect(regel).not.toMatch(/Domain=/i)
  })
})

describe('een vervalst koekje', () => {
  const rommel = [
    'x',
    '0'.repeat(43),
    '../../etc/passwd',
    "' or 1=1 --",
    '%00',
    '%ff%fe',
    '%',
    '"',
    'null',
    '{"a":1}',
    'a'.repeat(100_000),
    `a; ${koekje}=b; ${koekje}=c`,
  ]
  test.each(rommel)('%.30s opent niets en maakt niets kapot', async (waarde) => {
    const antwoord = await vraag('GET', '/vandaag', { cookie: `${koekje}=${waarde}` })
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/inloggen'])
    const post = await vraag(
      'POST',
      '/mijn-sessies/andere-beeindigen',
      { cookie: `${koekje}=${waarde}`, ...eigen },
      '',
    )
    expect(post.status).toBe(401)
  })

  test('de hash uit een gestolen database is geen koekje', async () => {
    const persoon = await huis.persoon('medewerker')
    await huis.logIn(persoon)
    const [rij] = await alsEigenaar(
      'select token_hash from toegang.sessie where account_id = $1 and bevestigd',
      [persoon.id],
    )
    for (const vorm of ['hex', 'base64', 'base64url'] as const) {
      const cookie = `${koekje}=${encodeURIComponent(rij!.token_hash.toString(vorm))}`
      expect((await vraag('GET', '/begin', { cookie })).headers.get('location')).toBe('/inloggen')
    }
  })

  test('een kop van honderd kilobyte weigert de server, en daarna werkt alles nog', async () => {
    const server = createServer(getRequestListener(huis.app.fetch))
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
    const { port } = server.address() as AddressInfo
    const status = (headers: Record<string, string>) =>
      new Promise<number>((klaar, mislukt) =>
        request({ port, host: '127.0.0.1', path: '/inloggen', headers }, (antwoord) => {
          antwoord.resume()
          klaar(antwoord.statusCode!)
        })
          .on('error', mislukt)
          .end(),
      )
    try {
      expect(await status({ cookie: `${koekje}=${'a'.repeat(100_000)}` })).toBe(431)
      expect(await status({})).toBe(200)
    } finally {
      await new Promise((klaar) => server.close(klaar))
    }
  })
})

describe('raden wie er een account heeft', () => {
  const zonderNaam = (html: string, naam: string) => html.replaceAll(naam, 'NAAM')

  test('een onbekende naam, een bekende, en een die uit staat: dezelfde pagina en dezelfde koppen', async () => {
    const bekend = await huis.persoon('medewerker')
    const uit = await huis.persoon('medewerker')
    await alsEigenaar('update toegang.account set actief = false where id = $1', [uit.id])
    const proef = async (inlognaam: string, wachtwoord: string) => {
      const blad = await bezoeker(huis.app).stuur('/inloggen', { inlognaam, wachtwoord })
      const koppen = [...blad.headers].filter(([naam]) => naam !== 'date')
      return { status: blad.status, html: zonderNaam(blad.html, inlognaam), koppen }
    }
    const onbekend = await proef('niemand@nergens.example.nl', 'een verkeerde zin')
    expect(onbekend.status).toBe(400)
    expect(await proef(bekend.inlognaam, 'een verkeerde zin')).toEqual(onbekend)
    expect(await proef(uit.inlognaam, 'een verkeerde zin')).toEqual(onbekend)
    expect(await proef(uit.inlognaam, wachtzin)).toEqual(onbekend)
  })
})

describe('een account van een andere gemeente', () => {
  test('krijgt op elk adres met een nummer hetzelfde als voor wat er niet is', async () => {
    const { id: meldingId } = await nieuweMelding(huis.gemeente, { code: nieuweMeldcode() })
    const vanHier = await huis.logIn(await huis.persoon('aandachtsfunctionaris'))
    expect((await vanHier.haal(`/meldingen/${meldingId}`)).status).toBe(200)
    const elders = await nieuweGemeente()
    const verschil: string[] = []
    let adressen = 0
    // Who decides about dossiers tries every address; the others take turns over them.
    const ieder = ['aandachtsfunctionaris', 'zorgcoordinator']
    const omDeBeurt = ['regisseur', 'beheerder', 'fg']
    for (const rol of [...ieder, ...omDeBeurt]) {
      const beurt = omDeBeurt.indexOf(rol)
      const vreemde = await huis.logIn(await huis.persoon(rol, elders))
      const kaal = ({ status, html }: { status: number; html: string }, id: string) =>
        `${status} ${html.replaceAll(id, 'ID').replace(/Nummer: \w+/, '')}`
      for (const [plek, route] of routes.filter(({ pad }) => pad.includes(':id')).entries()) {
        if (beurt >= 0 && plek % omDeBeurt.length !== beurt) continue
        adressen++
        const niets = randomUUID()
        const probeer = (id: string) =>
          route.soort === 'pagina'
            ? vreemde.haal(ingevuld(route.pad, id))
            : vreemde.stuur(ingevuld(route.pad, id), { reden: 'x', tekst: 'x', versie: '1' })
        const echt = await probeer(meldingId)
        if (kaal(echt, meldingId) !== kaal(await probeer(niets), niets)) verschil.push(`${rol} ${route.pad}`)
        if (echt.status < 400) verschil.push(`${rol} ${route.pad}: ${echt.status}`)
      }
    }
    expect(adressen).toBeGreaterThan(50)
    expect(verschil).toEqual([])
  }, 300_000)

  test('kan zich niet in een gemeente zetten waar zij geen rol heeft', async () => {
    const elders = await nieuweGemeente()
    const { id } = await nieuweMelding(elders)
    const lena = await huis.logIn(await huis.persoon('aandachtsfunctionaris'))
    await lena.stuur('/gemeente', { gemeente: elders.id })
    expect((await lena.haal(`/meldingen/${id}`)).status).toBe(404)
    expect((await lena.haal('/vandaag')).html).toContain(`Gemeente ${huis.gemeente.code}`)
  })
})

describe('wie is ingelogd terwijl er iets verandert', () => {
  test('verliest een rol, of krijgt er een, bij de volgende klik', async () => {
    const persoon = await huis.persoon('medewerker')
    const bo = await huis.logIn(persoon)
    expect([(await bo.haal('/intern/melden')).status, (await bo.haal('/werkvoorraad')).status]).toEqual([
      200, 404,
    ])
    const rol =
      'insert into toegang.rol_toewijzing (gemeente_id, account_id, rol, van) values ($1, $2, $3, $4)'
    await alsEigenaar(rol, [huis.gemeente.id, persoon.id, 'aandachtsfunctionaris', huis.klok.nu])
    expect((await bo.haal('/werkvoorraad')).status).toBe(200)
    const einde = 'update toegang.rol_toewijzing set tot = $1 where account_id = $2 and rol = $3'
    await alsEigenaar(einde, [huis.klok.nu, persoon.id, 'medewerker'])
    expect((await bo.haal('/intern/melden')).status).toBe(404)
    await alsEigenaar(einde, [huis.klok.nu, persoon.id, 'aandachtsfunctionaris'])
    expect((await bo.haal('/werkvoorraad')).naar).toBe('/inloggen')
  })

  test('is er bij de volgende klik uit als het account uit gaat, ook midden in een formulier', async () => {
    const persoon = await huis.persoon('aandachtsfunctionaris')
    const bo = await huis.logIn(persoon)
    await alsEigenaar('update toegang.account set actief = false where id = $1', [persoon.id])
    expect((await bo.haal('/vandaag')).naar).toBe('/inloggen')
    expect((await bo.stuur('/intern/melden', { wat: 'Nog iets' })).status).toBe(401)
    expect(
      await alsEigenaar('select 1 from toegang.bewaarde_invoer where account_id = $1', [persoon.id]),
    ).toEqual([])
  })

  test('een halve aanmelding van een account dat uit gaat, wordt geen sessie', async () => {
    const persoon = await huis.persoon('aandachtsfunctionaris')
    const bo = bezoeker(huis.app)
    await bo.stuur('/inloggen', { inlognaam: persoon.inlognaam, wachtwoord: wachtzin })
    await alsEigenaar('update toegang.account set actief = false where id = $1', [persoon.id])
    await bo.stuur('/inloggen/code', { code: huis.code() })
    expect((await bo.haal('/begin')).naar).toBe('/inloggen')
  })
})
