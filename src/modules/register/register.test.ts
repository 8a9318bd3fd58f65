import { sql } from 'kysely'
import { readSheet } from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import { inloghuis } from '../../../test/inlog.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { nieuwsteVersie, openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { merkAan } from '../belang/index.ts'
import { vernietigVerlopen } from '../bewaren/index.ts'
import { bekijkSignaal } from '../signaal/bekijk-signaal.ts'
import { legWegingenVast, maakSignaal } from '../signaal/index.ts'
import { bewaarStuk, bewaarTaak } from '../signaal/proces/proces.store.ts'
import type { StukInhoud } from '../signaal/proces/stuk.ts'
import { zegel } from '../signaal/signaal.inhoud.ts'
import { wijzigSignaal } from '../signaal/wijzig-signaal.ts'

const velden = { plaats: 'Waterveen', feiten: 'Er is iets.', interpretatie: '', urgentie: 'hoog' } as const
type Nieuw = { vorm?: string; feiten?: string; plaats?: string }

async function kantoor() {
  const huis = await inloghuis()
  const { gemeente: g, logIn, persoon } = huis
  const wie = await persoon('aandachtsfunctionaris')
  const anna = await logIn(wie)
  const maak = async (op: string, { vorm = 'arbeid', ...anders }: Nieuw = {}) => {
    const now = new Date(op)
    const melding = await nieuweMelding(g, { op: now })
    const invoer = { ...melding, ...velden, ...anders, verschijningsvorm: vorm }
    return (await g.als('aandachtsfunctionaris', (ctx) => maakSignaal(ctx, invoer), { now })).id
  }
  const bekijk = (id: string) => g.als('aandachtsfunctionaris', (ctx) => bekijkSignaal(ctx, id))
  return { ...huis, g, wie, anna, maak, bekijk }
}

const getallen = (html: string) =>
  Object.fromEntries([...html.matchAll(/aria-label="([^"]+): (\d+)"/g)].map((m) => [m[1], Number(m[2])]))

/** As the process leaves them: handed over twice, two tasks of which one is done, one that is not needed any more. */
async function volgOp(ctx: TxContext, signaalId: string): Promise<void> {
  const sleutel = nieuwsteVersie(await openDossiers(ctx, [signaalId]), signaalId, 'signaal')
  const vast = { signaalId, volgnummer: 0 }
  const over = {
    einde: 'afdeling',
    grond: 'Mandaat',
    wat: 'Het hele signaal',
    dag: '2026-03-06',
    antwoordOp: null,
  }
  for (const [nr, naar] of ['Hulphuis De Steiger', 'Havendienst'].entries()) {
    const id = nieuwId(ctx.now)
    const inhoud = zegel('stuk', sleutel, id, {
      soort: 'overdracht',
      ...over,
      naar,
      door: 'Test',
    } as StukInhoud)
    await bewaarStuk(ctx, { ...vast, id, soort: 'overdracht', versie: 2 + nr, inhoud })
  }
  for (const toestand of ['gedaan', 'open', 'vervallen']) {
    const id = nieuwId(ctx.now)
    const inhoud = zegel('taak', sleutel, id, { wat: 'Bellen', wie: 'Test', resultaat: '' })
    await bewaarTaak(ctx, {
      id,
      signaalId,
      toestand,
      inhoud,
      uiterlijkOp: '2026-04-01',
    })
  }
}

/** The counts as they are kept, and as they are when every signaal is counted again. */
async function hertel(ctx: TxContext) {
  const bijgehouden = await sql`select maand::text, verschijningsvorm, kern, kanaal, uitkomst, aantal
    from register.telling where aantal <> 0 order by 1, 2, 3, 4, 5`.execute(ctx.db)
  const geteld =
    await sql`select date_trunc('month', aangemaakt_op at time zone 'Europe/Amsterdam')::date::text as maand,
    verschijningsvorm, coalesce(kern, '') as kern, coalesce(kanaal, '') as kanaal, coalesce(uitkomst, '') as uitkomst,
    count(*)::int as aantal from signaal.signaal group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(
      ctx.db,
    )
  return [bijgehouden.rows, geteld.rows] as const
}

test('de aantallen zijn die van een nieuwe telling, wat er ook met een signaal gebeurt', async () => {
  const { g, maak, bekijk } = await kantoor()
  const klopt = async (lengte: number) => {
    const [bijgehouden, geteld] = await g.als('regisseur', hertel)
    expect(bijgehouden).toEqual(geteld)
    expect(geteld).toHaveLength(lengte)
  }
  // July by the clock of the town hall, while it is still June in UTC.
  const een = await maak('2026-06-30T22:30:00Z')
  await maak('2026-02-03T10:00:00Z', { vorm: 'arbeid-aan-boord' })
  await maak('2026-02-04T10:00:00Z', { vorm: 'arbeid-aan-boord', plaats: 'Kade 3, Waterveen' })
  await klopt(3)
  const [[, laatste]] = [
    (await g.als('regisseur', hertel))[0].map((rij) => (rij as { maand: string }).maand).slice(-2),
  ]
  expect(laatste).toBe('2026-07-01')
  const { versie } = await bekijk(een)
  const anders = {
    id: een,
    versie,
    ...velden,
    plaats: '',
    verschijningsvorm: 'arbeid-aan-boord',
    uiterlijk: null,
    wachtOp: '',
  }
  await g.als('aandachtsfunctionaris', (ctx) => wijzigSignaal(ctx, anders))
  await klopt(3)
  const nee = { code: 'A', uitkomst: 'nee', reden: 'Niets aan de hand.', criteria: [] }
  await g.als('regisseur', (ctx) => legWegingenVast(ctx, { id: een, versie: versie + 1, besluiten: [nee] }))
  await klopt(3)
  await g.systeem('vernietigen', vernietigVerlopen, { now: new Date('2028-01-01T10:00:00Z') })
  await klopt(2)
})

test('elk aantal leidt naar wat het telt; een hoofdvorm telt mee wat eronder valt', async () => {
  const { anna, maak } = await kantoor()
  await maak('2026-01-05T10:00:00Z')
  for (let dag = 10; dag < 38; dag++)
    await maak(new Date(Date.UTC(2026, 8, dag, 10)).toISOString(), { vorm: 'arbeid-aan-boord', plaats: '' })
  const { html } = await anna.haal('/register?per=jaar')
  expect(html).toContain('<strong>29</strong>')
  expect(getallen(html)).toMatchObject({
    'Uitbuiting op het werk': 29,
    '– Aan boord': 28,
    Waterveen: 1,
    'Niet bekend': 28,
    2026: 29,
  })
  expect(getallen((await anna.haal('/register?van=2026-09&tot=2026-09')).html)).toMatchObject({
    'september 2026': 21,
  })
  const eerste = await anna.haal('/register/lijst?vorm=arbeid-aan-boord')
  const kenmerken = (blad: string) => [...blad.matchAll(/href="\/signalen\/[^"]+">(S-\w+)/g)].map((m) => m[1])
  expect(kenmerken(eerste.html)).toHaveLength(25)
  const verder = /href="(\/register\/lijst\?[^"]*na=[^"]+)"/.exec(eerste.html)![1]!.replaceAll('&amp;', '&')
  const tweede = await anna.haal(verder)
  expect(kenmerken(tweede.html)).toHaveLength(3)
  expect(new Set([...kenmerken(eerste.html), ...kenmerken(tweede.html)]).size).toBe(28)
  expect(kenmerken((await anna.haal('/register/lijst?kern=waterveen')).html)).toHaveLength(1)
})

test('wie buiten een signaal blijft, merkt ook aan de aantallen niet dat het er is', async () => {
  const { g, wie, anna, maak } = await kantoor()
  const id = await maak('2026-03-05T10:00:00Z')
  await maak('2026-03-06T10:00:00Z')
  await g.als('regisseur', (ctx) => merkAan(ctx, [{ soort: 'signaal', id }], wie.id))
  const { html } = await anna.haal('/register')
  expect(html).toContain('<strong>1</strong>')
  expect(getallen(html)).toMatchObject({ 'Uitbuiting op het werk': 1, 'maart 2026': 1 })
  const vreemd = await kantoor()
  expect((await vreemd.anna.haal('/register')).html).toContain('<strong>0</strong>')
})

test('het bestand gaat mee met een reden en een regel in het logboek, zonder inhoud of met', async () => {
  const { anna, app, g, maak, later, logIn, persoon } = await kantoor()
  const id = await maak('2026-03-05T10:00:00Z', { feiten: '=HYPERLINK("https://example.nl")' })
  const neem = async (keuze: Record<string, string>) => {
    const cookie = [...anna.koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ')
    const antwoord = await app.request('/register/uitvoer', {
      ...{ method: 'POST', body: new URLSearchParams(keuze) },
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    })
    return { antwoord, lees: async () => await readSheet(await antwoord.arrayBuffer()) }
  }
  expect((await neem({ inhoud: 'nee', reden: '' })).antwoord.status).toBe(400)
  const zonder = await neem({ inhoud: 'nee', reden: 'Jaarverslag', vorm: 'arbeid' })
  expect(zonder.antwoord.headers.get('content-disposition')).toBe('attachment; filename="register.xlsx"')
  const rijen = await zonder.lees()
  expect(rijen).toHaveLength(2)
  expect(rijen[1]).toContain('2026-03-05')
  expect(JSON.stringify(rijen)).not.toContain('HYPERLINK')
  await g.als('aandachtsfunctionaris', (ctx) => volgOp(ctx, id))
  const met = await (await neem({ inhoud: 'ja', reden: 'Overdracht' })).lees()
  expect(met[0]!.slice(-3)).toEqual(['Gegaan naar', 'Taken gedaan', 'Melder hoorde iets'])
  expect(met[1]!.slice(-3, -1)).toEqual(['Hulphuis De Steiger; Havendienst', '1 van 2'])
  expect(met[1]).toContain(`'=HYPERLINK("https://example.nl")`)
  const regels = await g.als(
    'fg',
    (ctx) =>
      ctx.db
        .selectFrom('logboek.regel')
        .select(['verwerking', 'dossierId'])
        .where('doel', '=', 'uitvoeren')
        .execute(),
    { doel: 'toezicht' },
  )
  expect(regels.map((r) => r.verwerking)).toContain('register.uitvoer?vorm=arbeid&aantal=1&inhoud=nee')
  expect(regels.map((r) => r.verwerking)).toContain('register.uitvoer?aantal=1&inhoud=ja')
  expect(regels.filter((r) => r.dossierId === id)).toHaveLength(1)
  const fenna = await logIn(await persoon('fg'))
  const nagezien = await fenna.haal('/fg/uitvoer')
  for (const tekst of ['Jaarverslag', 'Overdracht', 'Register, met inhoud', 'Alles verstuurd'])
    expect(nagezien.html).toContain(tekst)
  later(11)
  const oud = await neem({ inhoud: 'nee', reden: 'Nog eens' })
  expect([oud.antwoord.status, oud.antwoord.headers.get('location')]).toEqual([
    303,
    '/opnieuw-inloggen?naar=%2Fbewaard',
  ])
})

test('een kenmerk leidt naar zijn dossier, hoe het ook is getypt; van een ander is het er niet', async () => {
  const { anna, maak, bekijk } = await kantoor()
  const id = await maak('2026-03-05T10:00:00Z')
  const { kenmerk, meldingen } = await bekijk(id)
  const zoek = (wat: string, wie = anna) => wie.stuur('/werkvoorraad/zoek', { kenmerk: wat })
  expect((await zoek(` ${kenmerk.toLowerCase().replace('-', ' ')} `)).naar).toBe(`/signalen/${id}`)
  expect((await zoek(meldingen[0]!.kenmerk)).naar).toBe(`/meldingen/${meldingen[0]!.id}`)
  const vreemd = await kantoor()
  const antwoorden = [await zoek(kenmerk, vreemd.anna), await zoek('S-ZZZZZZ', vreemd.anna)]
  for (const { status, html } of antwoorden) {
    expect(status).toBe(400)
    expect(html).toContain('Niet gevonden. Kijk het kenmerk na.')
  }
  expect((await zoek('loods')).html).toContain('begint met S of M')
})

test('niemand schrijft zelf een aantal', async () => {
  const { g, maak } = await kantoor()
  await maak('2026-03-05T10:00:00Z')
  const verhoog = (ctx: TxContext) => sql`update register.telling set aantal = 99 returning 1`.execute(ctx.db)
  const veranderd = await g.als('aandachtsfunctionaris', verhoog)
  expect(veranderd.rows).toEqual([])
  const erbij = (ctx: TxContext) =>
    sql`insert into register.telling values (${ctx.gemeenteId}, '2026-01-01', 'arbeid', '', '', '', 9)`.execute(
      ctx.db,
    )
  await expect(g.als('aandachtsfunctionaris', erbij)).rejects.toThrow(/row-level security/)
})
