import { beforeEach, describe, expect, test } from 'vitest'
import { bezoeker } from '../../../test/bezoeker.ts'
import { alsEigenaar, nieuweGemeente, nu, testhuis } from '../../../test/gemeente.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { alleRegels } from '../../beleid.ts'
import { monteer } from '../../web/monteer.ts'
import { merkAan } from '../belang/index.ts'
import { beheerRoutes, bekijkMelding } from '../melding/index.ts'
import { bekijkSignaal } from '../signaal/bekijk-signaal.ts'
import { maakSignaal, signaalRoutes } from '../signaal/index.ts'
import { beginMet, bewaarRollen, type Dossier, verleend } from '../toegang/index.ts'
import { bekijkNoodtoegang, bekijkVoorToezicht } from './bekijk-noodtoegang.ts'
import { beoordeelNoodtoegang } from './beoordeel-noodtoegang.ts'
import { staNoodtoegangToe, weigerNoodtoegang } from './beslis-over-noodtoegang.ts'
import { alarmNakijken, herinnerFg } from './index.ts'
import { noodtoegangRoutes } from './noodtoegang.pages.tsx'
import { noodtoezichtRoutes } from './toezicht.pages.tsx'
import { vraagNoodtoegang } from './vraag-noodtoegang.ts'

let g: Awaited<ReturnType<typeof nieuweGemeente>>
let dossier: { meldingId: string; signaalId: string; kenmerk: string }
const nood = { doel: 'noodtoegang' }
const reden = 'Haar zus belt: zij wordt vanavond opgehaald.'
const velden = {
  plaats: '',
  feiten: 'Er is iets.',
  interpretatie: '',
  verschijningsvorm: 'arbeid',
  urgentie: 'hoog',
} as const

beforeEach(async () => {
  g = await nieuweGemeente()
  const melding = await nieuweMelding(g)
  const { id } = await g.als('aandachtsfunctionaris', (ctx) => maakSignaal(ctx, { ...melding, ...velden }))
  const { kenmerk } = await g.als('aandachtsfunctionaris', (ctx) => bekijkSignaal(ctx, id))
  dossier = { meldingId: melding.id, signaalId: id, kenmerk }
})

async function gevraagd(rol = 'jurist', kenmerk = dossier.kenmerk): Promise<string> {
  const { id } = await g.als(rol, (ctx) => vraagNoodtoegang(ctx, { kenmerk, reden }), nood)
  expect((await g.als(rol, bekijkNoodtoegang, nood)).eigen.map((verzoek) => verzoek.id)).toContain(id)
  return id
}
const staToe = (id: string, rol = 'regisseur', now = nu) =>
  g.als(rol, (ctx) => staNoodtoegangToe(ctx, { id }), { ...nood, now })

/** Marks her as somebody who has to stay out of the signaal and its melding. */
async function houdBuiten(wie: string, door: string): Promise<void> {
  const { signaalId, meldingId } = dossier
  const dossiers: Dossier[] = [
    { soort: 'signaal', id: signaalId },
    { soort: 'melding', id: meldingId },
  ]
  await g.als(door, (ctx) => merkAan(ctx, dossiers, wie))
}

/** The reader's browser, at a moment. */
async function scherm(rol: string, now = nu) {
  const { unitOfWork } = await testhuis()
  const wie = {
    accountId: await g.account(rol),
    naam: `Test ${rol}`,
    organisatieId: g.id,
    organisatie: 'Gemeente',
    gemeenteId: g.id,
    gemeente: 'Waterveen',
    gemeenten: [],
    rollen: [rol],
    bewezenOp: now,
  }
  const app = monteer(
    {
      unitOfWork,
      klok: () => now,
      regels: alleRegels,
      ingelogde: async () => wie,
      verleend: (hij, id, moment) => verleend(unitOfWork, hij, id, moment),
      installatie: { demo: false, oefenmodus: false },
      log: () => {},
    },
    [
      ...beginMet([alarmNakijken]),
      ...[...beheerRoutes, ...signaalRoutes, ...noodtoegangRoutes, ...noodtoezichtRoutes],
    ],
  )
  const browser = bezoeker(app)
  browser.koekjes.set('__Host-baken', 'x')
  return browser
}
async function mailsAanFg(): Promise<number> {
  const tekst = "select 1 from pgboss.job where name = 'mail' and data = $1"
  return (await alsEigenaar(tekst, [{ soort: 'nakijken', accountId: await g.account('fg') }])).length
}
const over = (minuten: number) => new Date(nu.getTime() + minuten * 60_000)

describe('noodtoegang', () => {
  test('opent een dossier, om te lezen, een uur lang, en geen ander', async () => {
    const ander = await nieuweMelding(g)
    const jurist = await scherm('jurist')
    const pad = `/signalen/${dossier.signaalId}`
    expect((await jurist.haal(pad)).status).toBe(404)
    await staToe(await gevraagd())
    const bladen = [pad, `/meldingen/${dossier.meldingId}`]
    for (const blad of bladen) expect((await jurist.haal(blad)).status, blad).toBe(200)
    expect((await jurist.haal(pad)).html).not.toContain('Wijzigen')
    expect((await jurist.haal(`/meldingen/${ander.id}`)).status).toBe(404)
    expect((await jurist.haal('/werkvoorraad')).status).toBe(404)
    const schrijf = await jurist.stuur(`${pad}/notitie`, {
      notitie: crypto.randomUUID(),
      tekst: 'Ik schrijf mee.',
    })
    expect(schrijf.status).toBe(404)
    for (const blad of bladen) expect((await (await scherm('jurist', over(59))).haal(blad)).status).toBe(200)
    for (const blad of bladen) expect((await (await scherm('jurist', over(60))).haal(blad)).status).toBe(404)
  })

  test('is van wie haar vroeg: een ander met dezelfde rol ziet niets', async () => {
    await staToe(await gevraagd())
    const burgemeester = await scherm('burgemeester')
    expect((await burgemeester.haal(`/signalen/${dossier.signaalId}`)).status).toBe(404)
  })

  test('vraagt een tweede persoon, die het dossier zelf kent, en beslist een keer', async () => {
    const eigen = await gevraagd('regisseur')
    await expect(staToe(eigen)).rejects.toMatchObject({ code: 'eigen-verzoek' })
    const verzoek = await gevraagd()
    await expect(staToe(verzoek, 'burgemeester')).rejects.toMatchObject({ status: 404 })
    const beide = await Promise.allSettled([staToe(verzoek), staToe(verzoek, 'aandachtsfunctionaris')])
    expect(beide.map((u) => u.status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(
      g.als('regisseur', (ctx) => weigerNoodtoegang(ctx, { id: verzoek }), nood),
    ).rejects.toMatchObject({
      code: 'al-besloten',
    })
    await expect(staToe(await gevraagd('jurist', 'S-ZZZZZZ'))).rejects.toMatchObject({
      code: 'onbekend-kenmerk',
    })
    const oud = await gevraagd()
    await expect(staToe(oud, 'regisseur', over(25 * 60))).rejects.toMatchObject({ code: 'verlopen' })
  })

  test('helpt niemand die buiten het dossier moet blijven, en vertelt haar niet dat het er is', async () => {
    const jurist = await g.account('jurist')
    const { signaalId, meldingId } = dossier
    await houdBuiten(jurist, 'aandachtsfunctionaris')
    const zoek = await gevraagd('jurist', 'S-ZZZZZZ')
    const bestaat = await gevraagd()
    await staToe(bestaat)
    await g.als('regisseur', (ctx) => weigerNoodtoegang(ctx, { id: zoek }), nood)
    const { eigen, open } = await g.als('jurist', bekijkNoodtoegang, nood)
    expect(open).toEqual([])
    const stand = (id: string) => {
      const { id: _, kenmerk: __, ...rest } = eigen.find((verzoek) => verzoek.id === id)!
      return rest
    }
    expect(stand(bestaat)).toEqual(stand(zoek))
    expect((await g.als('regisseur', bekijkNoodtoegang, nood)).wachtend).toEqual([])
    expect(await mailsAanFg()).toBe(0)
    const scherm_ = await scherm('jurist')
    for (const pad of [`/signalen/${signaalId}`, `/meldingen/${meldingId}`])
      expect((await scherm_.haal(pad)).status).toBe(404)
  })

  test('waarom iemand een dossier moet zien, leest wie het kent; wie erbuiten blijft, ziet een kenmerk dat er niet is', async () => {
    const els = await g.account('aandachtsfunctionaris')
    await houdBuiten(els, 'regisseur')
    const bestaat = await gevraagd()
    await gevraagd('jurist', 'S-ZZZZZZ')
    const wachtend = async (rol: string) => (await g.als(rol, bekijkNoodtoegang, nood)).wachtend
    const kent = await wachtend('regisseur')
    expect(kent.find(({ id }) => id === bestaat)).toMatchObject({ gekend: true, reden })
    expect(kent.find(({ id }) => id !== bestaat)).toMatchObject({ gekend: false, reden: '' })
    const buiten = await wachtend('aandachtsfunctionaris')
    expect(buiten.map(({ gekend, reden: tekst }) => [gekend, tekst])).toEqual([
      [false, ''],
      [false, ''],
    ])
    const { html } = await (await scherm('aandachtsfunctionaris')).haal('/noodtoegang')
    expect(html).not.toContain(reden)
    expect(html.match(/U kent geen dossier met dit kenmerk/g)).toHaveLength(2)
    await expect(staToe(bestaat, 'aandachtsfunctionaris')).rejects.toMatchObject({ code: 'onbekend-kenmerk' })
  })

  test('zegt het de FG meteen in een mail, elke dag opnieuw tot zij keek, en op haar eerste pagina', async () => {
    const alarm = 'Noodtoegang die u moet nakijken'
    const begin = async () => (await (await scherm('fg')).haal('/begin')).html
    await g.account('fg')
    const id = await gevraagd()
    const herinner = () => g.systeem('noodtoegang', herinnerFg)
    await herinner()
    expect(await mailsAanFg()).toBe(0)
    expect(await begin()).not.toContain(alarm)
    await staToe(id)
    expect(await mailsAanFg()).toBe(1)
    expect(await begin()).toContain(alarm)
    await herinner()
    expect(await mailsAanFg()).toBe(2)
    const oordeel = { id, terecht: 'ja', toelichting: 'Er was haast bij.' } as const
    await g.als('fg', (ctx) => beoordeelNoodtoegang(ctx, oordeel), { doel: 'toezicht' })
    await herinner()
    expect(await mailsAanFg()).toBe(2)
    expect(await begin()).not.toContain(alarm)
  })

  test('noemt ook wie intussen weg is, of van een andere gemeente komt', async () => {
    const elders = await (await nieuweGemeente()).account('regisseur')
    await g.systeem('inrichten', (ctx) => bewaarRollen(ctx, elders, ['regisseur']))
    const id = await gevraagd()
    const actor = { id: elders, naam: 'Test regisseur', organisatieId: null, rollen: ['regisseur'] }
    await g.als('regisseur', (ctx) => staNoodtoegangToe(ctx, { id }), { ...nood, actor })
    await alsEigenaar(`update toegang.rol_toewijzing set tot = $2 where account_id = any($1)`, [
      [elders, await g.account('jurist')],
      nu,
    ])
    expect((await g.als('fg', bekijkVoorToezicht, { doel: 'toezicht' })).open).toMatchObject([
      { id, wie: 'Test jurist', besluitDoor: 'Test regisseur' },
    ])
  })

  test('wat verliep, houdt een nieuw verzoek niet uit de lijst, en heet bij wie vroeg verlopen', async () => {
    const vraag = { kenmerk: dossier.kenmerk, reden }
    await g.als(
      'jurist',
      async (ctx) => {
        for (let n = 0; n < 51; n++) await vraagNoodtoegang(ctx, vraag)
      },
      nood,
    )
    const later = { ...nood, now: over(25 * 60) }
    const { id } = await g.als('burgemeester', (ctx) => vraagNoodtoegang(ctx, vraag), later)
    expect((await g.als('regisseur', bekijkNoodtoegang, later)).wachtend.map((v) => v.id)).toEqual([id])
    const { eigen } = await g.als('jurist', bekijkNoodtoegang, later)
    expect(new Set(eigen.map(({ toestand }) => toestand))).toEqual(new Set(['verlopen']))
  })

  test('blijft bij de FG open tot zij haar heeft nagekeken', async () => {
    const id = await gevraagd()
    const toezicht = { doel: 'toezicht' }
    expect((await g.als('fg', bekijkVoorToezicht, toezicht)).open).toEqual([])
    await staToe(id)
    expect((await g.als('fg', bekijkVoorToezicht, toezicht)).open).toMatchObject([
      { id, wie: 'Test jurist', besluitDoor: 'Test regisseur', reden },
    ])
    const fenna = await scherm('fg')
    const blad = () => fenna.haal(`/fg/noodtoegang/${id}`)
    expect(await blad()).toMatchObject({ status: 200, html: expect.stringContaining(reden) })
    const oordeel = { id, terecht: 'ja', toelichting: 'Er was haast bij.' } as const
    await g.als('fg', (ctx) => beoordeelNoodtoegang(ctx, oordeel), toezicht)
    const na = await g.als('fg', bekijkVoorToezicht, toezicht)
    expect(na.open).toEqual([])
    expect((await blad()).status).toBe(404)
    expect(na.klaar).toMatchObject([{ id, oordeel: { terecht: 'ja', toelichting: 'Er was haast bij.' } }])
    await expect(g.als('fg', (ctx) => bekijkMelding(ctx, dossier.meldingId), toezicht)).rejects.toMatchObject(
      { status: 404 },
    )
  })

  test('een nieuwe rol in het verzoek helpt niet: de database kijkt naar wat is verleend', async () => {
    await staToe(await gevraagd())
    const als = (rollen: string[], id: string) =>
      g.als('jurist', (ctx) => bekijkMelding(ctx, id), {
        dossier: dossier.signaalId,
        actor: { id: null, naam: '', organisatieId: null, rollen },
      })
    await expect(als(['aandachtsfunctionaris'], dossier.meldingId)).rejects.toMatchObject({ status: 404 })
  })

  test('alle fouten tegelijk, bij hun veld, met de tekst er nog', async () => {
    const jurist = await scherm('jurist')
    const antwoord = await jurist.stuur('/noodtoegang', { kenmerk: 'zomaar', reden: 'kort' })
    expect(antwoord.status).toBe(400)
    for (const tekst of ['Vul het kenmerk in', 'ten minste 20 tekens', 'value="zomaar"', '>kort<'])
      expect(antwoord.html).toContain(tekst)
  })
})
