import { beforeAll, describe, expect, test } from 'vitest'
import { alsEigenaar, eigenTesthuis, nieuweGemeente, nu, regio, testhuis } from '../../../test/gemeente.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { nieuweDossiersleutel } from '../../platform/crypto/index.ts'
import { richtIn, type TxContext } from '../../platform/db/index.ts'
import { leesRegioIn, type Regio } from '../netwerk/index.ts'
import { bekijkTermijn, termijnenVan } from './bekijk-termijnen.ts'
import { haalTermijn, haalVanzelf, laatVervallen } from './haal-termijn.ts'
import { aantalAflopend, eersteEinden, lopendeTermijnen, stilstaandeTermijnen } from './lopende-termijnen.ts'
import { merkVerlopen } from './merk-verlopen.ts'
import { hervatTermijn, pauzeerTermijn } from './pauzeer-termijn.ts'
import { startTermijn, startTermijnen } from './start-termijn.ts'
import { verlengTermijn } from './verleng-termijn.ts'
import { vernietigTermijnenVan } from './vernietig-termijnen.ts'

eigenTesthuis()

let gemeente: Awaited<ReturnType<typeof nieuweGemeente>>
beforeAll(async () => {
  gemeente = await nieuweGemeente()
})

type Waar = Awaited<ReturnType<typeof nieuweGemeente>>
const op = (tekst: string) => ({ now: new Date(tekst) })
const af = <T>(
  doe: (ctx: TxContext) => Promise<T>,
  now = op('2026-11-23T09:00:00Z'),
  waar: Waar = gemeente,
) => waar.als('aandachtsfunctionaris', doe, now)
const reden = 'Wij wachten op de melder.'

/** A term of a dossier that has a key, as a signaal would have it. Monday 23 November and three working days: Thursday. */
async function nieuw(code = 'kijken', waar: Waar = gemeente, now = op('2026-11-23T09:00:00Z')) {
  const id = nieuwId(nu)
  const dossier = { id, soort: 'signaal', compartiment: 'signaal' }
  await af(
    async (ctx) => {
      await nieuweDossiersleutel(ctx, dossier)
      await startTermijn(ctx, { dossier, code })
    },
    now,
    waar,
  )
  const [termijn] = await af((ctx) => termijnenVan(ctx, id), now, waar)
  return {
    id,
    dossier,
    termijn: termijn!,
    gezien: { id, termijn: termijn!.id, versie: 1, reden, tot: '2026-12-10' },
  }
}
const standVan = async (id: string, now?: { now: Date }) =>
  (await af((ctx) => termijnenVan(ctx, id), now))[0]!

describe('een termijn', () => {
  test('begint samen met andere zoals alleen; wat geen regel heeft, begint niet', async () => {
    const [een, twee] = [await nieuw(), await nieuw('haast')]
    const begonnen = await af((ctx) =>
      startTermijnen(ctx, [
        { dossier: een.dossier, code: 'kijken' },
        { dossier: een.dossier, code: 'bestaat-niet' },
        { dossier: twee.dossier, code: 'kijken' },
        { dossier: twee.dossier, code: 'haast' },
      ]),
    )
    expect(begonnen.map((termijn) => termijn?.uiterlijk)).toEqual([
      een.termijn.uiterlijk,
      undefined,
      een.termijn.uiterlijk,
      twee.termijn.uiterlijk,
    ])
    const van = await af((ctx) => termijnenVan(ctx, een.id))
    expect(van.find(({ id }) => id === begonnen[0]!.id)).toEqual({ ...een.termijn, id: begonnen[0]!.id })
    expect(await af((ctx) => termijnenVan(ctx, twee.id))).toHaveLength(3)
  })

  test('begint met de regel van de regio: laatste dag, bron, wie, en wat er kan', async () => {
    const { termijn } = await nieuw()
    expect(termijn).toMatchObject({
      naam: 'Kijken',
      uiterlijk: '2026-11-26',
      einde: new Date('2026-11-26T23:00:00Z'),
      bron: 'Verzonnen',
      zekerheid: 'te controleren',
      wie: 'Casusregisseur',
      toestand: 'loopt',
      doen: ['gehaald', 'pauzeren', 'verlengen'],
    })
    expect((await nieuw('haast')).termijn).toMatchObject({
      einde: new Date('2026-11-24T09:00:00Z'),
      doen: [],
    })
  })

  test('bestaat niet in een regio zonder die regel', async () => {
    const dossier = { id: nieuwId(nu), soort: 'signaal', compartiment: 'signaal' }
    expect(await af((ctx) => startTermijn(ctx, { dossier, code: 'weging' }))).toBeNull()
  })

  test('staat stil, loopt weer, wordt verlengd en gehaald, met wie, wanneer en waarom', async () => {
    const { id, gezien } = await nieuw()
    await af((ctx) => pauzeerTermijn(ctx, gezien), op('2026-11-24T09:00:00Z'))
    expect(await standVan(id)).toMatchObject({ toestand: 'gepauzeerd', doen: ['gehaald', 'hervatten'] })
    await af((ctx) => hervatTermijn(ctx, { ...gezien, versie: 2 }), op('2026-11-27T09:00:00Z'))
    // Wednesday, Thursday and Friday stood still. 1 December is a holiday here.
    expect(await standVan(id)).toMatchObject({ toestand: 'loopt', uiterlijk: '2026-12-02' })
    await af(
      (ctx) => verlengTermijn(ctx, { ...gezien, versie: 3, tot: '2026-12-04' }),
      op('2026-11-27T10:00:00Z'),
    )
    await af(
      (ctx) => haalTermijn(ctx, { ...gezien, versie: 4, reden: 'Gekeken.' }),
      op('2026-12-04T10:00:00Z'),
    )
    const { termijn, geschiedenis } = await af((ctx) => bekijkTermijn(ctx, id, gezien.termijn))
    expect(termijn).toMatchObject({ toestand: 'gehaald', uiterlijk: '2026-12-04', teLaat: false, doen: [] })
    expect(geschiedenis.map((f) => [f.soort, f.uiterlijk, f.reden, f.door])).toEqual([
      ['begonnen', '2026-11-26', '', ''],
      ['gepauzeerd', '2026-11-26', reden, 'Test aandachtsfunctionaris'],
      ['hervat', '2026-12-02', reden, 'Test aandachtsfunctionaris'],
      ['verlengd', '2026-12-04', reden, 'Test aandachtsfunctionaris'],
      ['gehaald', '2026-12-04', 'Gekeken.', 'Test aandachtsfunctionaris'],
    ])
  })

  test('te laat is ook gehaald, en dat blijft te zien', async () => {
    const { id, gezien } = await nieuw()
    await af((ctx) => haalTermijn(ctx, gezien), op('2026-11-26T23:00:00Z'))
    expect(await standVan(id)).toMatchObject({ toestand: 'gehaald', teLaat: true })
  })

  test('van een ander blijft staan waar hij staat', async () => {
    const { gezien } = await nieuw()
    for (const daad of [haalTermijn, pauzeerTermijn]) {
      const poging = gemeente.als('regisseur', (ctx) => daad(ctx, gezien))
      await expect(poging).rejects.toMatchObject({ code: 'verkeerde-rol', status: 403 })
    }
    const elders = await nieuweGemeente()
    const onbekend = elders.als('aandachtsfunctionaris', (ctx) => haalTermijn(ctx, gezien))
    await expect(onbekend).rejects.toMatchObject({ status: 404 })
  })

  test('wie een oude versie zag, wijzigt niets', async () => {
    const { gezien } = await nieuw()
    const twee = await Promise.allSettled([
      af((ctx) => pauzeerTermijn(ctx, gezien)),
      af((ctx) => haalTermijn(ctx, gezien)),
    ])
    const mis = twee.filter((u) => u.status === 'rejected')
    expect(mis).toMatchObject([{ reason: { status: 409, code: 'intussen-gewijzigd' } }])
  })

  test('wordt niet verder verlengd dan de regel zegt, ook niet in stapjes', async () => {
    const { gezien } = await nieuw()
    const tot = (dag: string, versie: number) =>
      af((ctx) => verlengTermijn(ctx, { ...gezien, versie, tot: dag }))
    await expect(tot('2026-12-07', 1)).rejects.toMatchObject({ code: 'te-ver', veld: 'tot' })
    await expect(tot('2026-11-26', 1)).rejects.toMatchObject({ code: 'niet-later', veld: 'tot' })
    await tot('2026-12-03', 1)
    await expect(tot('2026-12-07', 2)).rejects.toMatchObject({ code: 'te-ver' })
    // Ten days after 26 November is a Sunday, and this rule moves on to Monday.
    await tot('2026-12-06', 2)
    await expect(tot('2026-12-08', 3)).rejects.toMatchObject({ code: 'te-ver' })
  })

  test('staat niet langer stil dan de regel zegt, en niet tot vandaag', async () => {
    const { gezien, termijn, id } = await nieuw()
    expect(termijn.pauzeerbaarTot).toBe('2026-12-14')
    const tot = (dag: string) => af((ctx) => pauzeerTermijn(ctx, { ...gezien, tot: dag }))
    await expect(tot('2026-12-15')).rejects.toMatchObject({ code: 'te-ver', veld: 'tot' })
    await expect(tot('2026-11-23')).rejects.toMatchObject({ code: 'niet-later', veld: 'tot' })
    await tot('2026-12-14')
    expect(await standVan(id)).toMatchObject({ toestand: 'gepauzeerd', pauzeTot: '2026-12-14' })
  })

  test('die al voorbij is, kan niet meer stilstaan', async () => {
    const { gezien } = await nieuw()
    const laat = af((ctx) => pauzeerTermijn(ctx, gezien), op('2026-11-27T09:00:00Z'))
    await expect(laat).rejects.toMatchObject({ code: 'te-laat' })
  })

  test('sluit vanzelf als het werk is gedaan of er niets meer te doen is, en dan nog maar een keer', async () => {
    const [een, twee] = [await nieuw(), await nieuw()]
    for (const _ of [1, 2]) {
      await af((ctx) => haalVanzelf(ctx, { dossierId: een.id, codes: ['kijken'] }))
      await af((ctx) => haalVanzelf(ctx, { dossierId: twee.id, codes: ['iets anders'] }))
    }
    await af((ctx) => laatVervallen(ctx, { dossierId: twee.id }))
    const feiten = async ({ id, gezien }: typeof een) =>
      (await af((ctx) => bekijkTermijn(ctx, id, gezien.termijn))).geschiedenis.map((f) => f.soort)
    expect(await feiten(een)).toEqual(['begonnen', 'gehaald'])
    expect(await feiten(twee)).toEqual(['begonnen', 'vervallen'])
  })

  test('gaat met het dossier mee als dat wordt vernietigd', async () => {
    const { id } = await nieuw()
    await gemeente.systeem('vernietigen', (ctx) => vernietigTermijnenVan(ctx, [id]))
    expect(await af((ctx) => termijnenVan(ctx, id))).toEqual([])
  })
})

test('wat loopt, houdt de regel waarmee het begon; wat begint, krijgt de nieuwe', async () => {
  const oud = await nieuw()
  const { beheerUrl } = await testhuis()
  const anders: Regio = {
    ...regio,
    termijnen: regio.termijnen.map((t) =>
      t.code === 'kijken' ? { ...t, naam: 'Kijken, sneller', werkdagen: 1, verlenging: 'P1D' } : t,
    ),
  }
  await richtIn(beheerUrl, (beheer) => leesRegioIn(beheer, anders))
  try {
    expect((await nieuw()).termijn).toMatchObject({ naam: 'Kijken, sneller', uiterlijk: '2026-11-24' })
    await af((ctx) => verlengTermijn(ctx, { ...oud.gezien, tot: '2026-12-04' }))
    expect(await standVan(oud.id)).toMatchObject({ naam: 'Kijken', uiterlijk: '2026-12-04' })
    // A rule that has an end within one version: the day on which it starts decides.
    const haast = await nieuw('haast', gemeente, op('2027-01-01T09:00:00Z'))
    expect(haast.termijn.einde).toEqual(new Date('2027-01-01T21:00:00Z'))
  } finally {
    await richtIn(beheerUrl, (beheer) => leesRegioIn(beheer, { ...regio, versie: '4' }))
  }
})

describe('de klok', () => {
  const ronde = (waar: Waar, tekst: string) => waar.systeem('termijnen', merkVerlopen, op(tekst))

  test('herinnert en merkt op wat voorbij is, elk een keer; wat stilstaat niet', async () => {
    const eigen = await nieuweGemeente()
    const { id, gezien } = await nieuw('kijken', eigen)
    const stil = await nieuw('kijken', eigen)
    await af((ctx) => pauzeerTermijn(ctx, stil.gezien), undefined, eigen)
    // Reminders two days and four hours before the end of Thursday 26 November.
    const momenten = [
      '2026-11-23T22:59:00Z',
      '2026-11-23T23:00:00Z',
      '2026-11-23T23:10:00Z',
      '2026-11-26T19:00:00Z',
    ]
    for (const moment of [...momenten, '2026-11-26T22:59:59Z']) await ronde(eigen, moment)
    const soorten = async (dossier: string, termijn: string) =>
      (await af((ctx) => bekijkTermijn(ctx, dossier, termijn), undefined, eigen)).geschiedenis.map(
        (f) => f.soort,
      )
    expect(await soorten(id, gezien.termijn)).toEqual(['begonnen', 'herinnerd', 'herinnerd'])
    for (const moment of ['2026-11-26T23:00:00Z', '2026-11-26T23:10:00Z']) await ronde(eigen, moment)
    expect(await soorten(id, gezien.termijn)).toEqual(['begonnen', 'herinnerd', 'herinnerd', 'verlopen'])
    expect(await soorten(stil.id, stil.gezien.termijn)).toEqual(['begonnen', 'gepauzeerd'])
  })

  test('laat een termijn weer lopen als de pauze voorbij is, ook als zij laat komt; tot dan telt hij met zijn nieuwe dag', async () => {
    const eigen = await nieuweGemeente()
    const { id, gezien } = await nieuw('kijken', eigen)
    const eerder = op('2026-11-24T09:00:00Z')
    await af((ctx) => pauzeerTermijn(ctx, { ...gezien, tot: '2026-11-26' }), eerder, eigen)
    const einde = async () => (await af((ctx) => eersteEinden(ctx, [id]), eerder, eigen)).get(id)
    const lijst = (now: { now: Date }) =>
      af((ctx) => stilstaandeTermijnen(ctx, 10), now, eigen).then((r) =>
        r.map((t) => [t.dossierId, t.pauzeTot]),
      )
    expect(await einde()).toBe('2026-12-02')
    expect(await lijst(eerder)).toEqual([[id, '2026-11-26']])
    await ronde(eigen, '2026-11-26T22:59:59Z')
    expect(await lijst(eerder)).toHaveLength(1)
    await ronde(eigen, '2026-11-29T09:00:00Z')
    const { termijn, geschiedenis } = await af((ctx) => bekijkTermijn(ctx, id, gezien.termijn), eerder, eigen)
    expect(termijn).toMatchObject({ toestand: 'loopt', uiterlijk: '2026-12-02', pauzeTot: null })
    expect(geschiedenis.map((f) => [f.soort, f.uiterlijk, f.door]).at(-1)).toEqual([
      'hervat',
      '2026-12-02',
      '',
    ])
    expect([await einde(), await lijst(eerder)]).toEqual(['2026-12-02', []])
    await ronde(eigen, '2026-11-29T23:00:00Z')
    const { geschiedenis: later } = await af((ctx) => bekijkTermijn(ctx, id, gezien.termijn), eerder, eigen)
    expect(later.at(-1)!.soort).toBe('herinnerd')
  })

  test('na een verlenging loopt hij weer, en herinnert opnieuw', async () => {
    const eigen = await nieuweGemeente()
    const { id, gezien } = await nieuw('kijken', eigen)
    await ronde(eigen, '2026-11-27T09:00:00Z')
    const [laat] = await af((ctx) => termijnenVan(ctx, id), op('2026-11-27T09:00:00Z'), eigen)
    expect(laat).toMatchObject({ toestand: 'verlopen', teLaat: true, doen: ['gehaald', 'verlengen'] })
    const verder = { ...gezien, versie: laat!.versie, tot: '2026-12-04' }
    await af((ctx) => verlengTermijn(ctx, verder), op('2026-11-27T09:00:00Z'), eigen)
    await ronde(eigen, '2026-12-02T09:00:00Z')
    const { geschiedenis } = await af((ctx) => bekijkTermijn(ctx, id, gezien.termijn), undefined, eigen)
    expect(geschiedenis.map((f) => f.soort).slice(-3)).toEqual(['verlopen', 'verlengd', 'herinnerd'])
  })

  test('ziet dat iets afloopt en niets van wat het is', async () => {
    const eigen = await nieuweGemeente()
    const { id } = await nieuw('kijken', eigen)
    const gelezen = await eigen.systeem('termijnen', (ctx) => termijnenVan(ctx, id))
    expect(gelezen).toHaveLength(1)
    const feiten = eigen.systeem('termijnen', (ctx) => bekijkTermijn(ctx, id, gelezen[0]!.id))
    expect((await feiten).geschiedenis).toEqual([])
  })
})

describe('wat afloopt', () => {
  const vraag = { rollen: ['aandachtsfunctionaris'], dagen: 31, aantal: 7 }

  test('bladeren toont alles een keer, het langst te laat bovenaan, en alleen voor de eigen rol', async () => {
    const eigen = await nieuweGemeente()
    for (let i = 0; i < 20; i++)
      await nieuw(i % 4 === 3 ? 'haast' : 'kijken', eigen, op(`2026-11-${10 + (i % 3)}T09:0${i % 10}:00Z`))
    const gezien: Awaited<ReturnType<typeof lopendeTermijnen>> = []
    for (let na: (typeof gezien)[number] | undefined; ; na = gezien.at(-1)) {
      const blad = await af((ctx) => lopendeTermijnen(ctx, { ...vraag, ...(na && { na }) }), undefined, eigen)
      gezien.push(...blad)
      if (blad.length < vraag.aantal) break
    }
    expect(gezien).toHaveLength(15)
    expect(new Set(gezien.map((t) => t.id)).size).toBe(15)
    expect(gezien.map((t) => +t.einde)).toEqual(gezien.map((t) => +t.einde).sort((a, b) => a - b))
    expect(new Set(gezien.map((t) => t.naam))).toEqual(new Set(['Kijken']))
  })

  test('is te laat, vandaag of later, tot middernacht hier', async () => {
    const eigen = await nieuweGemeente()
    await nieuw('kijken', eigen)
    const wanneer = async (tekst: string) =>
      (await af((ctx) => lopendeTermijnen(ctx, vraag), op(tekst), eigen)).map((t) => t.wanneer)
    expect(await wanneer('2026-11-25T22:59:00Z')).toEqual(['later'])
    expect(await wanneer('2026-11-25T23:00:00Z')).toEqual(['vandaag'])
    expect(await wanneer('2026-11-26T22:59:59Z')).toEqual(['vandaag'])
    expect(await wanneer('2026-11-26T23:00:00Z')).toEqual(['te laat'])
    const week = { ...vraag, dagen: 2 }
    expect(await af((ctx) => lopendeTermijnen(ctx, week), op('2026-11-23T22:00:00Z'), eigen)).toEqual([])
    expect(await af((ctx) => lopendeTermijnen(ctx, week), op('2026-11-24T09:00:00Z'), eigen)).toHaveLength(1)
  })

  test('telt voor een mail per rol, en telt niet waar iemand buiten wordt gehouden', async () => {
    const eigen = await nieuweGemeente()
    await nieuw('kijken', eigen, op('2026-11-12T09:00:00Z'))
    const { id } = await nieuw('kijken', eigen)
    await nieuw('kijken', eigen, op('2026-11-18T09:00:00Z'))
    // Due on 17, 26 and 23 November, and reminded of two days before.
    const tel = (rol: string, moment: string) =>
      eigen.als(rol, aantalAflopend, { doel: 'agenda', ...op(moment) })
    const af = 'aandachtsfunctionaris'
    expect(await tel(af, '2026-11-23T09:00:00Z')).toEqual({ teLaat: 1, looptAf: 1 })
    expect(await tel(af, '2026-11-24T09:00:00Z')).toEqual({ teLaat: 2, looptAf: 1 })
    expect(await tel('regisseur', '2026-11-24T09:00:00Z')).toEqual({ teLaat: 0, looptAf: 0 })
    await sluitUit(await eigen.account(af), eigen.id, id)
    expect(await tel(af, '2026-11-24T09:00:00Z')).toEqual({ teLaat: 2, looptAf: 0 })
    expect(await eigen.als(af, (ctx) => termijnenVan(ctx, id))).toEqual([])
  })
})

async function sluitUit(accountId: string, gemeenteId: string, dossierId: string): Promise<void> {
  const kolommen = '(account_id, gemeente_id, dossier_id, reden, op)'
  await alsEigenaar(`insert into belang.uitsluiting ${kolommen} values ($1, $2, $3, 'zelf', now())`, [
    accountId,
    gemeenteId,
    dossierId,
  ])
}
