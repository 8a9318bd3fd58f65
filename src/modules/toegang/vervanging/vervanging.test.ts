import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { bezoeker } from '../../../../test/bezoeker.ts'
import { eigenTesthuis, nieuweGemeente, nu, testhuis } from '../../../../test/gemeente.ts'
import { nieuweMelding } from '../../../../test/melding.ts'
import { maakSessie, wieIs } from '../../../../test/sessie.ts'
import { maakApp } from '../../../app.ts'
import { bewaarRollen } from '../toegang.store.ts'
import { beeindigVervanging } from './beeindig-vervanging.ts'
import { bekijkBezetting, bekijkVervanging } from './bekijk-vervanging.ts'
import { waarschuwBeheerders } from './waarschuw.ts'
import { wijsVervangerAan } from './wijs-vervanger-aan.ts'
import { wijsWaarnemerAan } from './wijs-waarnemer-aan.ts'

eigenTesthuis()

type Gemeente = Awaited<ReturnType<typeof nieuweGemeente>>
let g: Gemeente
let anna: string
let medewerker: string
const beheer = { doel: 'beheer' }
const dag = (verschil: number) => new Date(nu.getTime() + verschil * 86_400_000)
const week = { van: nu, tot: dag(7) }
const rol = 'aandachtsfunctionaris'

beforeEach(async () => {
  g = await nieuweGemeente()
  anna = await g.account(rol)
  medewerker = await g.account('medewerker')
})

const wijsAan = (deel: object = {}, door = 'beheerder', extra = {}) =>
  g.als(
    door,
    (ctx) => wijsVervangerAan(ctx, { voorId: anna, rol, accountId: medewerker, ...week, ...deel }),
    { ...beheer, ...extra },
  )
const rollenVan = async (accountId: string, now = nu, gemeente = g) =>
  (await wieIs(accountId, gemeente.id, now))?.rollen ?? []
const einde = (gemeente: Gemeente, accountId: string, wanneer: Date) =>
  richt(
    sql`update toegang.rol_toewijzing set tot = ${wanneer} where account_id = ${accountId} and gemeente_id = ${gemeente.id}`,
  )
const zetUit = (accountId: string) =>
  richt(sql`update toegang.account set actief = false where id = ${accountId}`)

/** What another screen does: here as the owner of the database. */
async function richt(opdracht: ReturnType<typeof sql>) {
  const { beheerUrl } = await testhuis()
  const { openDatabase } = await import('../../../platform/db/index.ts')
  const db = openDatabase(beheerUrl, () => {}, 1)
  await opdracht.execute(db)
  await db.destroy()
}

async function scherm(accountId: string, now = nu) {
  const { unitOfWork } = await testhuis()
  const app = maakApp({
    unitOfWork,
    klok: () => now,
    installatie: { demo: false, oefenmodus: false },
    log: () => {},
  })
  const browser = bezoeker(app)
  browser.koekjes.set('__Host-baken', await maakSessie(accountId, g.id, now))
  return browser
}

describe('een vervanger', () => {
  test('heeft de rol in de periode, daarna vanzelf niet meer, en niet in een andere gemeente', async () => {
    await wijsAan({ van: dag(1), tot: dag(3) })
    const wanneer = async (verschil: number) => (await rollenVan(medewerker, dag(verschil))).includes(rol)
    expect(await Promise.all([0, 1, 2, 3].map(wanneer))).toEqual([false, true, true, false])
    const elders = await nieuweGemeente()
    const daar = await wieIs(medewerker, elders.id, dag(1))
    expect(daar!.gemeenten.map(({ id }) => id)).toEqual([g.id])
  })

  test('is de rol kwijt bij het volgende verzoek als het wordt beeindigd, of als de ander haar rol kwijt is', async () => {
    await wijsAan()
    const { rijen } = await g.als('beheerder', bekijkVervanging, beheer)
    expect(rijen).toMatchObject([{ naam: 'Test medewerker', voor: `Test ${rol}`, loopt: true }])
    expect(await rollenVan(medewerker)).toContain(rol)
    await einde(g, anna, dag(1))
    expect(await rollenVan(medewerker, dag(2))).not.toContain(rol)
    await g.als('beheerder', (ctx) => beeindigVervanging(ctx, rijen[0]!), beheer)
    expect(await rollenVan(medewerker)).not.toContain(rol)
    const nogeens = g.als('beheerder', (ctx) => beeindigVervanging(ctx, rijen[0]!), beheer)
    await expect(nogeens).rejects.toMatchObject({ status: 404 })
  })

  test('opent een melding als "X voor Y": op het scherm, in de tijdlijn en in het logboek', async () => {
    const { id } = await nieuweMelding(g)
    await wijsAan()
    const browser = await scherm(medewerker)
    const blad = await browser.haal(`/meldingen/${id}`)
    expect(blad.status).toBe(200)
    expect(blad.html).toContain(`Test medewerker voor Test ${rol}`)
    const besluit = {
      versie: '1',
      verschijningsvorm: 'arbeid',
      urgentie: 'hoog',
      plaats: '',
      feiten: 'Er is iets.',
    }
    const { naar } = await browser.stuur(`/meldingen/${id}/signaal`, besluit)
    expect((await browser.haal(naar!)).html).toContain(`Test medewerker voor Test ${rol}`)
    const fg = await scherm(await g.account('fg'))
    const logboek = (await fg.haal(`/fg/logboek?dossier=${id}`)).html
    expect(logboek).toContain(`Test medewerker voor Test ${rol}`)
    // Her own account she sees as herself.
    const eigen = await browser.haal('/mijn-account')
    expect(eigen.html).not.toContain('voor Test')
  })

  test('kan in het logboek niet zeggen dat zij voor een ander werkt: de database weigert dat', async () => {
    await wijsAan()
    const regel = (namensId: string, now = nu) =>
      g.als('medewerker', async (ctx) => ctx.betreft(null), {
        now,
        spoor: 'verplicht',
        actor: { id: medewerker, naam: '', organisatieId: null, rollen: [rol], namensId },
      })
    await regel(anna)
    await expect(regel(await g.account('regisseur'))).rejects.toThrow('row-level security')
    await expect(regel(anna, dag(8))).rejects.toThrow('row-level security')
  })

  test('wordt alleen wie dat mag zijn; alle fouten tegelijk, bij hun veld', async () => {
    const velden = async (deel: object, door?: string) =>
      await wijsAan(deel, door).then(
        () => [],
        (fout) => fout.problemen.map((p: { veld: string }) => p.veld),
      )
    expect(await velden({ accountId: anna, van: dag(2), tot: dag(1) })).toEqual(['vervanger', 'tot'])
    expect(await velden({ accountId: await g.account('beheerder') })).toContain('vervanger')
    expect(await velden({ voorId: await g.account('beheerder'), rol: 'beheerder' })).toEqual(['voor'])
    expect(await velden({ voorId: await g.account('fg'), rol: 'fg' })).toEqual(['voor'])
    expect(await velden({ tot: dag(400) })).toEqual(['tot'])
    expect(await velden({ rol: 'regisseur' })).toEqual(['voor'])
    expect(await velden({ accountId: await (await nieuweGemeente()).account('medewerker') })).toEqual([
      'vervanger',
    ])
    expect(await velden({})).toEqual([])
    expect(await velden({})).toEqual(['vervanger'])
  })

  test('mag een rol van de regio niet hebben naast de hare, ook als die later kwam', async () => {
    const regisseur = await g.account('regisseur')
    const jurist = await g.account('jurist')
    const botst = wijsAan({ voorId: regisseur, rol: 'regisseur', accountId: jurist })
    await expect(botst).rejects.toMatchObject({ problemen: [{ veld: 'vervanger' }] })
    await wijsAan({ voorId: regisseur, rol: 'regisseur' })
    expect(await rollenVan(medewerker)).toContain('regisseur')
    await g.systeem('inrichten', (ctx) => bewaarRollen(ctx, medewerker, ['jurist']))
    expect(await rollenVan(medewerker)).toEqual(['medewerker', 'jurist'])
  })

  test('wordt ook door de persoon zelf aangewezen, voor de eigen rol en geen andere', async () => {
    const browser = await scherm(anna)
    expect((await browser.haal('/mijn-vervanging')).html).toContain('Test medewerker')
    const velden = {
      vervanger: medewerker,
      ...{ 'van-dag': '23', 'van-maand': '11', 'van-jaar': '2026' },
      ...{ 'tot-dag': '24', 'tot-maand': '11', 'tot-jaar': '2026' },
    }
    const leeg = await browser.stuur('/mijn-vervanging', { ...velden, vervanger: '', 'tot-dag': '31' })
    expect(leeg.status).toBe(400)
    for (const tekst of ['Kies om wie', 'Kies wie de vervanger is', 'Deze dag bestaat niet'])
      expect(leeg.html).toContain(tekst)
    const regisseur = await g.account('regisseur')
    const ander = await browser.stuur('/mijn-vervanging', { ...velden, voor: `${regisseur}:regisseur` })
    expect(ander.status).toBe(404)
    const goed = await browser.stuur('/mijn-vervanging', { ...velden, voor: `${anna}:${rol}` })
    expect(goed.naar).toBe('/mijn-vervanging')
    // The last day counts whole, on the clock of the municipality.
    expect(await rollenVan(medewerker, new Date('2026-11-24T22:59:00Z'))).toContain(rol)
    expect(await rollenVan(medewerker, new Date('2026-11-24T23:00:00Z'))).not.toContain(rol)
  })
})

describe('als er niemand meer is', () => {
  let elders: Gemeente
  let wil: string
  beforeEach(async () => {
    elders = await nieuweGemeente()
    wil = await elders.account(rol)
    await g.als(
      'beheerder',
      (ctx) => wijsWaarnemerAan(ctx, { waarnemer: { accountId: wil, gemeenteId: elders.id } }),
      beheer,
    )
  })
  const neemtWaar = async (now = nu) => {
    const wie = await wieIs(wil, g.id, now)
    return wie?.gemeenteId === g.id && wie.rollen.includes(rol)
  }
  const stand = () => g.als('fg', (ctx) => bekijkBezetting(ctx, false), { doel: 'toezicht' })

  test('neemt de aangewezen waarnemer waar, met de gemeente in haar keuze, tot er weer iemand is', async () => {
    const { id } = await nieuweMelding(g)
    expect(await neemtWaar()).toBe(false)
    await zetUit(anna)
    expect(await neemtWaar()).toBe(true)
    expect((await wieIs(wil, elders.id, nu))!.gemeenten.map((gemeente) => gemeente.id).sort()).toEqual(
      [g.id, elders.id].sort(),
    )
    const browser = await scherm(wil)
    expect((await browser.haal('/vandaag')).html).toContain(`/meldingen/${id}`)
    expect((await browser.haal(`/meldingen/${id}`)).html).toContain(`Test ${rol}, waarnemend`)
    const fg = await scherm(await g.account('fg'))
    expect((await fg.haal(`/fg/logboek?dossier=${id}`)).html).toContain(`Test ${rol}, waarnemend`)
    await g.systeem('inrichten', (ctx) => bewaarRollen(ctx, medewerker, [rol]))
    expect(await neemtWaar()).toBe(false)
    expect((await browser.haal(`/meldingen/${id}`)).status).toBe(404)
  })

  test('een vervanger is iemand; een vervanger met een account dat niet werkt niet', async () => {
    await wijsAan()
    await zetUit(anna)
    expect(await neemtWaar()).toBe(false)
    expect((await stand()).namen).toEqual([`Test medewerker voor Test ${rol}`])
    await zetUit(medewerker)
    expect(await neemtWaar()).toBe(true)
    expect(await stand()).toMatchObject({ namen: [], neemtWaar: wil })
  })

  test('een waarnemer die zelf geen aandachtsfunctionaris meer is, of werd ingetrokken, neemt niets waar', async () => {
    await zetUit(anna)
    await einde(elders, wil, dag(1))
    expect(await neemtWaar()).toBe(true)
    expect(await neemtWaar(dag(1))).toBe(false)
    await g.als('beheerder', (ctx) => wijsWaarnemerAan(ctx, { waarnemer: null }), {
      ...beheer,
      now: dag(0.1),
    })
    expect(await neemtWaar()).toBe(false)
    const hier = { waarnemer: { accountId: medewerker, gemeenteId: g.id } }
    await expect(g.als('beheerder', (ctx) => wijsWaarnemerAan(ctx, hier), beheer)).rejects.toMatchObject({
      veld: 'waarnemer',
    })
  })

  test('zien beheerder en FG een alarm op hun eerste pagina, en krijgt de beheerder een mail zonder inhoud', async () => {
    const beheerder = await g.account('beheerder')
    const wachtend = () =>
      testhuis().then(async ({ beheerUrl }) => {
        const { openDatabase } = await import('../../../platform/db/index.ts')
        const db = openDatabase(beheerUrl, () => {}, 1)
        const { rows } = await sql<{ data: object }>`select data from pgboss.job where name = 'mail'
          and data->>'soort' = 'bezetting' and data->>'accountId' = ${beheerder}`.execute(db)
        await db.destroy()
        return rows.map(({ data }) => data)
      })
    const eerste = async (wie: string) => (await (await scherm(await g.account(wie))).haal('/begin')).html
    await g.systeem('waarnemen', waarschuwBeheerders)
    expect(await wachtend()).toEqual([])
    // The form begins with who was named: pressing the button again takes nobody's name away.
    const keuze = (await (await scherm(beheerder)).haal('/beheer/bezetting')).html
    expect(keuze).toContain(`<option value="${wil}:${elders.id}" selected="">`)
    expect(await eerste('beheerder')).not.toContain('Er is geen aandachtsfunctionaris')
    await zetUit(anna)
    await g.systeem('waarnemen', waarschuwBeheerders)
    expect(await wachtend()).toEqual([{ soort: 'bezetting', accountId: beheerder }])
    for (const wie of ['beheerder', 'fg'])
      expect(await eerste(wie), wie).toContain('Er is geen aandachtsfunctionaris')
    expect(await eerste('jurist')).not.toContain('Er is geen aandachtsfunctionaris')
  })
})
