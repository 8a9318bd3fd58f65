import { beforeAll, describe, expect, test } from 'vitest'
import { nieuweGemeente, nu } from '../../../test/gemeente.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { legGevaarVast } from './acuut-gevaar.ts'
import { legWegingenVast } from './leg-weging-vast.ts'
import { maakSignaal } from './maak-signaal.ts'
import { vandaag } from './vandaag.ts'
import { type Filter, werkvoorraad } from './werkvoorraad.ts'
import { wijzigSignaal } from './wijzig-signaal.ts'

const velden = {
  plaats: 'De kade',
  feiten: 'Er slapen mensen.',
  interpretatie: '',
  verschijningsvorm: 'arbeid',
  urgentie: 'hoog',
} as const
let gemeente: Awaited<ReturnType<typeof nieuweGemeente>>
let [signaal, wachtend, gesloten, laat]: string[] = []
const alles: string[] = []

async function nieuwSignaal(op: Date): Promise<string> {
  const melding = await nieuweMelding(gemeente, { op })
  return (
    await gemeente.als('aandachtsfunctionaris', (ctx) => maakSignaal(ctx, { ...melding, ...velden }), {
      now: op,
    })
  ).id
}

beforeAll(async () => {
  gemeente = await nieuweGemeente()
  const op = (i: number) => new Date(nu.getTime() + i * 1000)
  for (let i = 0; i < 30; i++)
    alles.push((await nieuweMelding(gemeente, { op: op(i), plaats: `Plek ${i}` })).id)
  signaal = await nieuwSignaal(op(40))
  wachtend = await nieuwSignaal(op(41))
  gesloten = await nieuwSignaal(op(42))
  laat = await nieuwSignaal(op(43))
  alles.push(signaal, wachtend, laat)
  const nee = { code: 'A', uitkomst: 'nee', reden: 'Niets.', criteria: [] }
  await gemeente.als('regisseur', (ctx) =>
    legWegingenVast(ctx, { id: gesloten!, versie: 1, besluiten: [nee] }),
  )
  const datum = { uiterlijk: '2026-11-20', wachtOp: '' }
  await gemeente.als('aandachtsfunctionaris', (ctx) =>
    wijzigSignaal(ctx, { id: signaal!, versie: 1, ...velden, ...datum }),
  )
  await gemeente.als('aandachtsfunctionaris', (ctx) =>
    wijzigSignaal(ctx, { id: laat!, versie: 1, ...velden, ...datum }),
  )
  const gevaar = { stap: nieuwId(nu), gedaan: '112 gebeld', gedaanOp: nu, gedeeld: 'ja' } as const
  await gemeente.als('aandachtsfunctionaris', (ctx) => legGevaarVast(ctx, { id: signaal!, ...gevaar }))
})

const lijst = (filter: Partial<Filter>) =>
  gemeente.als('aandachtsfunctionaris', (ctx) => werkvoorraad(ctx, { toestand: 'open', ...filter }))

describe('de werkvoorraad', () => {
  test('bladeren toont alles een keer, de nieuwste eerst', async () => {
    const eerste = await lijst({})
    const tweede = await lijst({ na: eerste.volgende })
    expect(eerste.regels).toHaveLength(25)
    expect(tweede.volgende).toBeUndefined()
    expect([...eerste.regels, ...tweede.regels].map((regel) => regel.id)).toEqual([...alles].reverse())
  })

  test('elke regel heeft een plek, een volgende stap en een leeftijd', async () => {
    const { regels } = await lijst({})
    expect(regels[1]).toMatchObject({
      soort: 'signaal',
      plaats: 'De kade',
      volgende: 'Besluit A',
      wachtOp: 'regisseur',
    })
    expect(regels[3]).toMatchObject({ soort: 'melding', plaats: 'Plek 29', volgende: 'Beoordelen' })
  })

  test('kiezen werkt op soort, vorm, urgentie en toestand', async () => {
    expect((await lijst({ soort: 'signaal' })).regels.map((r) => r.id)).toEqual([laat, wachtend, signaal])
    expect((await lijst({ vorm: 'arbeid' })).regels.map((r) => r.id)).toEqual([laat, wachtend, signaal])
    expect((await lijst({ urgentie: 'spoed' })).regels).toEqual([])
    const dicht = await lijst({ toestand: 'gesloten' })
    expect(dicht.regels.map((r) => r.soort).sort()).toEqual(['melding', 'signaal'])
    expect(dicht.regels.map((r) => r.id)).toContain(gesloten)
  })

  test('een andere gemeente ziet niets', async () => {
    const ander = await nieuweGemeente()
    expect(
      (await ander.als('aandachtsfunctionaris', (ctx) => werkvoorraad(ctx, { toestand: 'open' }))).regels,
    ).toEqual([])
  })
})

describe('vandaag', () => {
  test('acuut staat apart, nieuw begint met de oudste, en wat een ander moet doen staat los', async () => {
    const wat = await gemeente.als('aandachtsfunctionaris', vandaag)
    expect(wat.acuut.map((r) => r.id)).toEqual([signaal])
    expect(wat.nieuw.map((r) => r.id)).toEqual(alles.slice(0, 6))
    expect(wat.binnenkort.map((r) => r.id)).toEqual([laat])
    expect(wat.wacht.map((r) => r.id)).toEqual([wachtend])
  })

  test('wat van u is, verdwijnt niet achter wat al langer op een ander wacht', async () => {
    const druk = await nieuweGemeente()
    const maak = async (uiterlijk: string, wachtOp: string) => {
      const melding = await nieuweMelding(druk)
      return await druk.als('aandachtsfunctionaris', async (ctx) => {
        const { id } = await maakSignaal(ctx, { ...melding, ...velden })
        await wijzigSignaal(ctx, { id, versie: 1, ...velden, uiterlijk, wachtOp })
        return id
      })
    }
    for (let i = 0; i < 25; i++) await maak('2026-11-01', 'regisseur')
    const eigen = await maak('2026-11-20', '')
    const wat = await druk.als('aandachtsfunctionaris', vandaag)
    expect(wat.binnenkort.map((r) => r.id)).toEqual([eigen])
    expect(wat.wacht).toHaveLength(6)
  })

  test('wie zelf aan de beurt is, wacht niet op een ander', async () => {
    expect((await gemeente.als('regisseur', vandaag)).wacht).toEqual([])
  })

  test('wie niets heeft, krijgt lege lijsten', async () => {
    const leeg = await nieuweGemeente()
    const { regio: _, laat, ...lijsten } = await leeg.als('aandachtsfunctionaris', vandaag)
    expect(Object.values(lijsten).every((l) => l.length === 0)).toBe(true)
    expect(laat).toBeNull()
  })
})
