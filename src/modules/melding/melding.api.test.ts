import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { nieuweGemeente } from '../../../test/gemeente.ts'
import { type Koppelhuis, koppelhuis } from '../../../test/koppelhuis.ts'
import { monteerApi } from '../../api/monteer.ts'
import { laatKoppelingToe } from '../koppeling/beheer-koppelingen.ts'
import { wijsAf } from './beoordeel-afwijzen.ts'
import { toonContact } from './contact-melder.ts'
import { bekijkMelding } from './inzien.ts'
import { meldingApiRoutes } from './melding.api.ts'

let huis: Koppelhuis
let partner: Awaited<ReturnType<Koppelhuis['systeem']>>
beforeAll(async () => {
  huis = await koppelhuis()
  partner = await huis.systeem()
})

type Probleem = { status: number; code: string; errors?: { in: string; pointer: string; detail: string }[] }
const probleemVan = async (antwoord: Response) => (await antwoord.json()) as Probleem
const pointers = async (antwoord: Response) => (await probleemVan(antwoord)).errors!.map((e) => e.pointer)
const ontvangst = async (antwoord: Response) => (await antwoord.json()) as { id: string; kenmerk: string }
const lees = (id: string) =>
  huis.gemeente.als('aandachtsfunctionaris', (ctx) => bekijkMelding(ctx, id), { now: huis.klok.nu })
const aantal = async () => {
  const rijen = await huis.gemeente.als('aandachtsfunctionaris', (ctx) =>
    ctx.db.selectFrom('melding.melding').select('id').execute(),
  )
  return rijen.length
}

describe('een melding versturen', () => {
  test('van een partner komt bij de aandachtsfunctionaris, met bron, kenmerk en contact', async () => {
    const antwoord = await partner.stuur(
      huis.melding({
        kenmerkAfzender: 'HH-0012',
        situatie: 'gezien',
        plaats: 'Waterveen',
        contact: { naam: 'Bo Balie', hoe: '06-0000 0000', wanneer: 'overdag' },
      }),
    )
    expect(antwoord.status).toBe(201)
    const { id, kenmerk } = await ontvangst(antwoord)
    expect(antwoord.headers.get('location')).toBe(`/v1/meldingen/${id}`)
    const inzage = await lees(id)
    expect(inzage).toMatchObject({
      kenmerk,
      leest: 'niemand',
      vraagtZelf: true,
      inhoud: { wie: 'gezien', anoniem: false },
    })
    expect(inzage.inhoud.herkomst).toEqual({
      kanaal: 'partner',
      bron: 'Hulphuis De Steiger',
      kenmerk: 'HH-0012',
    })
    const contact = await huis.gemeente.als('aandachtsfunctionaris', (ctx) => toonContact(ctx, id), {
      doel: 'contact met melder',
    })
    expect(contact).toMatchObject({ naam: 'Bo Balie', hoe: '06-0000 0000' })
    const regels = await huis.gemeente.als(
      'fg',
      (ctx) =>
        ctx.db.selectFrom('logboek.regel').selectAll().where('dossierId', '=', id).orderBy('id').execute(),
      { doel: 'toezicht' },
    )
    expect(regels.filter(({ actorId }) => actorId === partner.client)).toMatchObject([
      { rollen: 'koppeling', verwerking: 'melding.koppeling-melden', uitkomst: 'gedaan' },
    ])
    const fg = await huis.logIn(await huis.persoon('fg'))
    expect((await fg.haal(`/fg/logboek?dossier=${id}`)).html).toContain('Koppeling Proefsysteem')
  })

  test('van de LAA: het adres en waarom het wordt betwijfeld', async () => {
    const laa = await huis.systeem(['meldingen:laa'])
    const adres = { straat: 'Kade', huisnummer: 12, toevoeging: 'b', postcode: '9910 AB', woonplaats: 'Klif' }
    const twijfel = 'Er staan negen mensen ingeschreven op 40 vierkante meter.'
    const { id } = await ontvangst(
      await laa.stuur({ soort: 'laa', gemeente: huis.gemeente.code, adres, twijfel }),
    )
    expect((await lees(id)).inhoud).toMatchObject({
      ...{ wat: twijfel, waar: 'Kade 12 b, 9910 AB Klif', plaats: 'Klif' },
    })
  })

  test('van M. heeft geen melder, en wie er een bij stopt, wordt geweigerd', async () => {
    const m = await huis.systeem(['meldingen:m'])
    const inhoud = { ...huis.melding(), soort: 'm' }
    for (const extra of [
      { contact: { naam: '', hoe: 'x', wanneer: '' } },
      { melder: 'x' },
      { situatie: 'gezien' },
    ])
      expect(await pointers(await m.stuur({ ...inhoud, ...extra }))).toEqual([`#/${Object.keys(extra)[0]}`])
    const { id } = await ontvangst(await m.stuur(inhoud))
    expect((await lees(id)).inhoud.herkomst).toEqual({ kanaal: 'm', bron: '', kenmerk: '' })
    expect(await (await m.haal(id)).json()).toEqual({ stand: 'ontvangen', uitkomst: 'in-behandeling' })
    await huis.gemeente.als('aandachtsfunctionaris', (ctx) =>
      wijsAf(ctx, { id, versie: 1, reden: 'niets', toelichting: 'Nagegaan.' }),
    )
    expect(await (await m.haal(id)).json()).toEqual({ stand: 'afgehandeld', uitkomst: 'geen-vervolg' })
  })
})

describe('de stand opvragen', () => {
  test('is een van drie woorden, en niets anders', async () => {
    const { id } = await ontvangst(await partner.stuur(huis.melding()))
    expect(await (await partner.haal(id)).json()).toEqual({ stand: 'ontvangen' })
    await huis.gemeente.als('aandachtsfunctionaris', (ctx) =>
      wijsAf(ctx, { id, versie: 1, reden: 'niets', toelichting: 'Nagegaan.' }),
    )
    expect(await (await partner.haal(id)).json()).toEqual({ stand: 'afgehandeld' })
  })

  test('van een ander is hetzelfde als van niets, en dat staat in het logboek', async () => {
    const { id } = await ontvangst(await partner.stuur(huis.melding()))
    const ander = await huis.systeem(['meldingen:partner', 'meldingen:m'])
    const niets = randomUUID()
    const [vreemd, leeg] = [await ander.haal(id), await partner.haal(niets)]
    expect([vreemd.status, leeg.status]).toEqual([404, 404])
    expect(await vreemd.json()).toEqual(await leeg.json())
    const regels = await huis.gemeente.als(
      'fg',
      (ctx) =>
        ctx.db.selectFrom('logboek.regel').select('verwerking').where('actorId', '=', ander.client).execute(),
      { doel: 'toezicht' },
    )
    expect(regels).toEqual([{ verwerking: 'melding.koppeling-stand' }])
    expect((await partner.haal('geen-nummer')).status).toBe(400)
  })

  test('eindigt met de toelating door de gemeente', async () => {
    const elders = await nieuweGemeente()
    const wie = await huis.systeem(['meldingen:partner'], elders)
    expect((await wie.stuur(huis.melding())).status).toBe(400)
    const { id } = await ontvangst(await wie.stuur(huis.melding({ gemeente: elders.code })))
    expect((await wie.haal(id)).status).toBe(200)
    await elders.als(
      'beheerder',
      (ctx) => ctx.db.updateTable('koppeling.toelating').set({ tot: ctx.now }).execute(),
      { doel: 'beheer' },
    )
    expect((await wie.haal(id)).status).toBe(404)
    expect(await pointers(await wie.stuur(huis.melding({ gemeente: elders.code })))).toEqual(['#/gemeente'])
  })
})

describe('dezelfde Idempotency-Key', () => {
  test('geeft hetzelfde antwoord, ook als het bericht zes keer tegelijk komt', async () => {
    const voor = await aantal()
    const kop = { 'idempotency-key': randomUUID() }
    const keren = await Promise.all(
      Array.from({ length: 6 }, () => partner.stuur(huis.melding({ wat: 'Tegelijk.' }), kop)),
    )
    expect(keren.map((keer) => keer.status)).toEqual(Array(6).fill(201))
    const teksten = await Promise.all(keren.map((keer) => keer.text()))
    expect(new Set(teksten).size).toBe(1)
    expect(new Set(keren.map((keer) => keer.headers.get('location'))).size).toBe(1)
    // Keys in another order are the same message.
    const { soort, ...rest } = huis.melding({ wat: 'Tegelijk.' })
    expect(await (await partner.stuur({ ...rest, soort }, kop)).text()).toBe(teksten[0])
    expect(await aantal()).toBe(voor + 1)
  })

  test('met een ander bericht wordt geweigerd, en is van een ander systeem een andere sleutel', async () => {
    const kop = { 'idempotency-key': randomUUID() }
    await partner.stuur(huis.melding(), kop)
    const voor = await aantal()
    const anders = await partner.stuur(huis.melding({ wat: 'Iets anders.' }), kop)
    expect([anders.status, (await probleemVan(anders)).code]).toEqual([409, 'sleutel-al-gebruikt'])
    expect(await aantal()).toBe(voor)
    const ander = await huis.systeem()
    expect((await ander.stuur(huis.melding({ wat: 'Iets anders.' }), kop)).status).toBe(201)
  })

  test('is na een dag vergeten; een bericht dat mislukte, heeft hem niet opgebruikt', async () => {
    const kop = { 'idempotency-key': randomUUID() }
    expect((await partner.stuur(huis.melding({ wat: ' ' }), kop)).status).toBe(400)
    expect((await partner.stuur(huis.melding({ gemeente: 'nergens' }), kop)).status).toBe(400)
    const een = await ontvangst(await partner.stuur(huis.melding(), kop))
    huis.later(24 * 60 + 1)
    const { client, geheim } = partner
    const authorization = `Bearer ${await huis.tokenVan({ client, geheim })}`
    const later = await ontvangst(await partner.stuur(huis.melding(), { ...kop, authorization }))
    expect(later.id).not.toBe(een.id)
    partner = { ...(await huis.systeem()) }
  })

  test('moet erbij, met iets erin', async () => {
    for (const sleutel of ['', 'kort', 'met spatie erin', 'é'.repeat(10)]) {
      const antwoord = await partner.stuur(huis.melding({ wat: '' }), { 'idempotency-key': sleutel })
      expect(await pointers(antwoord), sleutel).toEqual(['Idempotency-Key', '#/wat'])
    }
  })
})

describe('wat niet klopt', () => {
  test('komt in een keer terug, met de plek en in het Nederlands', async () => {
    const laa = await huis.systeem(['meldingen:laa'])
    const adres = { straat: '', huisnummer: 0, postcode: '1', woonplaats: 3, extra: 1 }
    const antwoord = await laa.stuur({ soort: 'laa', gemeente: huis.gemeente.code, adres })
    expect(antwoord.headers.get('content-type')).toBe('application/problem+json')
    const { status, errors } = await probleemVan(antwoord)
    expect(status).toBe(400)
    expect(errors!.map(({ pointer, detail }) => `${pointer}: ${detail}`).sort()).toEqual([
      '#/adres/extra: Dit veld bestaat hier niet.',
      '#/adres/huisnummer: Dit is te klein; het laagste is 1.',
      '#/adres/postcode: Schrijf een postcode als 1234 AB.',
      '#/adres/straat: Dit mag niet leeg zijn.',
      '#/adres/woonplaats: Dit moet tekst zijn.',
      '#/twijfel: Dit veld is verplicht.',
    ])
  })

  test.each([
    ['een dubbele sleutel', '{"soort":"partner","soort":"m"}', {}, 400, 'dubbele-sleutel'],
    ['__proto__', '{"soort":"partner","__proto__":{"scopes":["meldingen:m"]}}', {}, 400, 'verboden-teken'],
    ['een nulteken', '{"soort":"partner","wat":"a\\u0000b"}', {}, 400, 'verboden-teken'],
    ['veertig lagen', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, {}, 400, 'te-diep'],
    ['een halve tekst', '{"soort":', {}, 400, 'geen-json'],
    ['een lijst', '[]', {}, 400, 'ongeldige-invoer'],
    ['niets', 'null', {}, 400, 'ongeldige-invoer'],
    [
      'een formulier',
      'soort=partner',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'content-type',
    ],
    [
      'een andere tekenset',
      '{}',
      { 'content-type': 'application/json; charset=utf-16' },
      415,
      'content-type',
    ],
    ['een bericht van meer dan een megabyte', `"${'x'.repeat(1_000_001)}"`, {}, 413, 'te-groot'],
  ])('%s wordt netjes geweigerd', async (_, body, koppen, status, code) => {
    const antwoord = await partner.stuur(body, koppen)
    expect([antwoord.status, (await probleemVan(antwoord)).code]).toEqual([status, code])
  })

  test('een tekst van honderdduizend tekens past, en een teken meer niet', async () => {
    expect((await partner.stuur(huis.melding({ wat: 'ï'.repeat(100_000) }))).status).toBe(201)
    expect(await pointers(await partner.stuur(huis.melding({ wat: 'x'.repeat(100_001) })))).toEqual(['#/wat'])
  })

  test('een nulteken in een sleutel of pad breekt niets', async () => {
    expect((await partner.haal('%00')).status).toBe(400)
    expect((await partner.haal('%ff')).status).toBe(400)
  })
})

describe('zonder recht', () => {
  const vormen = (token: string) => [
    '',
    'Bearer',
    `Bearer ${token}x`,
    `Bearer ${token.slice(0, -1)}`,
    `Basic ${token}`,
    `Bearer  ${token}`,
    `Bearer ${'a'.repeat(5_000)}`,
  ]

  test('een vals token, een token ergens anders, en een sessie van een mens openen niets', async () => {
    for (const authorization of vormen(partner.token)) {
      const antwoord = await partner.stuur(huis.melding(), { authorization })
      expect(antwoord.status, authorization).toBe(401)
      expect(antwoord.headers.get('www-authenticate')).toMatch(/^Bearer/)
    }
    const { token } = partner
    const pad = `/v1/meldingen/${randomUUID()}`
    expect((await huis.app.request(`${pad}?access_token=${token}`)).status).toBe(401)
    const lena = await huis.logIn(await huis.persoon('aandachtsfunctionaris'))
    const sessie = lena.koekjes.get('__Host-baken')!
    for (const headers of [
      { cookie: `__Host-baken=${sessie}` },
      { cookie: `__Host-baken=${token}` },
      { authorization: `Bearer ${sessie}` },
    ])
      expect((await huis.app.request(pad, { headers })).status).toBe(401)
    const alsKoekje = { cookie: `__Host-baken=${token}` }
    expect((await huis.app.request('/vandaag', { headers: alsKoekje })).headers.get('location')).toBe(
      '/inloggen',
    )
  })

  test('een andere scope is 403, en zegt welke nodig is', async () => {
    const voor = await aantal()
    const antwoord = await partner.stuur({ ...huis.melding(), soort: 'm' })
    expect([antwoord.status, (await probleemVan(antwoord)).code]).toEqual([403, 'geen-scope'])
    expect(antwoord.headers.get('www-authenticate')).toContain('scope="meldingen:m"')
    expect(await aantal()).toBe(voor)
  })

  test('een koppeling leest niets in de database, ook niet wat zij zelf stuurde', async () => {
    const { id } = await ontvangst(await partner.stuur(huis.melding()))
    const { unitOfWork, klok } = huis
    const actor = { id: partner.client, naam: '', organisatieId: null, rollen: ['koppeling'] }
    for (const doel of ['melden', 'stand opvragen', 'beoordelen', 'koppelen']) {
      const deel = {
        doel,
        verwerking: 'proef',
        spoor: 'geen' as const,
        now: klok.nu,
        bewijs: null,
        dossier: null,
      }
      const gezien = await unitOfWork(
        { actor, gemeenteId: huis.gemeente.id, verzoekId: randomUUID(), ...deel },
        async (ctx) => [
          await ctx.db.selectFrom('melding.melding').select('id').execute(),
          await ctx.db.selectFrom('melding.melder').select('meldingId').execute(),
          await ctx.db
            .selectFrom('sleutel.dossiersleutel')
            .select('id')
            .where('dossierId', '=', id)
            .execute(),
        ],
      )
      expect(gezien.flat()).toEqual([])
    }
  })
})

test('een koppeling voor twee gemeenten meldt bij allebei, en vindt allebei terug', async () => {
  const elders = await nieuweGemeente()
  const wie = await huis.systeem()
  await elders.als('beheerder', (ctx) => laatKoppelingToe(ctx, wie.client), { doel: 'beheer' })
  for (const gemeente of [huis.gemeente.code, elders.code]) {
    const { id } = await ontvangst(await wie.stuur(huis.melding({ gemeente })))
    expect(await (await wie.haal(id)).json()).toEqual({ stand: 'ontvangen' })
  }
})

test('met de database weg is het 503, met een kop die zegt wanneer het weer kan', async () => {
  const weg = Object.assign(new Error('weg'), { code: 'ECONNREFUSED' })
  const app = monteerApi(
    {
      ...{ unitOfWork: () => Promise.reject(weg), klok: () => huis.klok.nu, regels: [], log: () => {} },
      ...{ aanroeper: () => Promise.reject(weg), eenmalig: () => Promise.reject(weg) },
    },
    meldingApiRoutes,
  )
  const antwoord = await app.request(`/v1/meldingen/${randomUUID()}`, {
    headers: { authorization: `Bearer ${'a'.repeat(43)}` },
  })
  expect([antwoord.status, antwoord.headers.get('retry-after')]).toEqual([503, '5'])
})
