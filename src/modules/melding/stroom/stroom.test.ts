import { beforeAll, describe, expect, test } from 'vitest'
import { nieuweGemeente, nu, regio } from '../../../../test/gemeente.ts'
import { nieuweMelding } from '../../../../test/melding.ts'
import { dagenLater } from '../../../kernel/clock.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { vernietigVerlopen } from '../../bewaren/index.ts'
import { vandaag } from '../../signaal/vandaag.ts'
import { werkvoorraad } from '../../signaal/werkvoorraad.ts'
import { wijsAf } from '../beoordeel-afwijzen.ts'
import { bekijkMelding } from '../inzien.ts'
import { bekijkStroom } from './bekijk-stroom.ts'
import { haalUitStroom } from './haal-uit-stroom.ts'
import { vindStromen } from './vind-stromen.ts'
import { wijsStroomAf } from './wijs-stroom-af.ts'

type Gemeente = Awaited<ReturnType<typeof nieuweGemeente>>
const { gelijkPerUur, drukPerUur } = regio.stroom!
const later = (minuten: number) => new Date(nu.getTime() + minuten * 60_000)
const onzin = (nr: number) =>
  `Kom allemaal naar de beste website van het land, vandaag nog! Bericht nummer ${nr}. Wie nu bestelt krijgt gratis
  een tweede product thuis gestuurd en hoeft pas volgend jaar te betalen, zonder rente en zonder kleine letters. Alleen
  deze week, want daarna is de actie voorbij en betaalt iedereen weer de gewone prijs.`
const echt = [
  'Bij mijn buren worden elke nacht andere mannen naar binnen gelaten door iemand met een sleutelbos.',
  'Een collega mag haar paspoort niet zelf houden en durft niet met ons te praten.',
]
/** What is like nothing else. */
const los = (nr: number) =>
  Array.from(
    { length: 12 },
    (_, i) =>
      `w${'abcdefghij'[nr % 10]}x${'klmnopqrst'[Math.floor(nr / 10) % 10]}${'uvwxyzabcd'[Math.floor(nr / 100)]}${'abcdefghijkl'[i]}`,
  ).join(' ')

async function overspoel(g: Gemeente, aantal: number, tekst = onzin): Promise<string[]> {
  const ids: string[] = []
  for (let nr = 0; nr < aantal; nr++) ids.push((await nieuweMelding(g, { wat: tekst(nr) })).id)
  return ids
}
const als = <T>(g: Gemeente, doe: (ctx: TxContext) => Promise<T>, now = later(1)) =>
  g.als('aandachtsfunctionaris', doe, { now })
const lijst = (g: Gemeente, now = later(1)) => als(g, (ctx) => werkvoorraad(ctx, { toestand: 'open' }), now)
const ronde = (g: Gemeente, now = later(1)) => g.systeem('stroom', vindStromen, { now })

describe('meldingen die op elkaar lijken', () => {
  let g: Gemeente
  let echte: string[]
  let lijkt: string
  beforeAll(async () => {
    g = await nieuweGemeente()
    await overspoel(g, gelijkPerUur + 1)
    echte = [(await nieuweMelding(g, { wat: echt[0]! })).id, (await nieuweMelding(g, { wat: echt[1]! })).id]
    lijkt = (await nieuweMelding(g, { wat: `${onzin(1)} Help mij alsjeblieft, ik mag niet weg.` })).id
  })

  test('zijn een groep in de werkvoorraad en bij vandaag; wat er niet op lijkt, staat er gewoon', async () => {
    const werk = await lijst(g)
    expect(werk.regels.map(({ id }) => id).sort()).toEqual([...echte].sort())
    expect(werk.stromen).toMatchObject([{ soort: 'gelijk', aantal: gelijkPerUur + 2, anders: 1 }])
    const dag = await als(g, vandaag)
    expect(dag.nieuw.map(({ id }) => id).sort()).toEqual([...echte].sort())
    expect(dag.stromen).toEqual(werk.stromen)
    expect(dag.binnenkort.every(({ id }) => echte.includes(id))).toBe(true)
  })

  test('wat anders is dan de rest, staat voorop en leest als elke melding', async () => {
    const [stroom] = (await lijst(g)).stromen
    const blad = await als(g, (ctx) => bekijkStroom(ctx, { id: stroom!.id }))
    expect(blad).toMatchObject({ deel: 'anders', leden: [{ id: lijkt, plaats: 'Waterveen' }] })
    expect(blad.leden[0]!.tekst).toMatch(/^Kom allemaal.* … .*ik mag niet weg\.$/)
    expect((await als(g, (ctx) => bekijkMelding(ctx, lijkt))).inhoud.wat).toContain('ik mag niet weg')
  })

  test('wie er een uithaalt, houdt die eruit, en dat staat bij de melding', async () => {
    const [stroom] = (await lijst(g)).stromen
    const uit = { id: stroom!.id, melding: lijkt, versie: 1 }
    await expect(als(g, (ctx) => haalUitStroom(ctx, { ...uit, melding: echte[0]! }))).rejects.toMatchObject({
      status: 404,
    })
    await als(g, (ctx) => haalUitStroom(ctx, uit))
    await expect(als(g, (ctx) => haalUitStroom(ctx, uit))).rejects.toMatchObject({ status: 404 })
    await ronde(g)
    expect((await lijst(g)).regels.map(({ id }) => id)).toContain(lijkt)
    const { momenten } = await als(g, (ctx) => bekijkMelding(ctx, lijkt))
    expect(momenten.map(({ titel }) => titel)).toContain('Uit een groep gehaald')
  })

  test('wat later komt en erop lijkt, komt erbij, maar wordt niet ongezien mee afgewezen', async () => {
    const [stroom] = (await lijst(g)).stromen
    const { id } = stroom!
    const laat = (await nieuweMelding(g, { wat: onzin(999), op: later(5) })).id
    await ronde(g, later(6))
    const werk = <T>(doe: (ctx: TxContext) => Promise<T>) => als(g, doe, later(7))
    const oordeel = { id, reden: 'niets', toelichting: 'Reclame, steeds hetzelfde.', tot: later(2) }
    const totaal = gelijkPerUur + 1
    expect(await wijsStroomAf(werk, oordeel, 20)).toEqual({ afgewezen: 20, over: totaal - 20 + 1 })
    expect(await wijsStroomAf(werk, oordeel)).toEqual({ afgewezen: totaal - 20, over: 1 })
    expect((await als(g, (ctx) => bekijkStroom(ctx, { id }))).leden.map((lid) => lid.id)).toEqual([laat])
    const rijen = await g.systeem(
      'vernietigen',
      (ctx) =>
        ctx.db.selectFrom('melding.melding').select(['id', 'besluit', 'vingerafdruk', 'stroomId']).execute(),
      { spoor: 'geen' },
    )
    const afgewezen = rijen.filter(({ besluit }) => besluit === 'afgewezen')
    expect(afgewezen).toHaveLength(totaal)
    expect(afgewezen.every(({ vingerafdruk, stroomId }) => vingerafdruk === null && stroomId === null)).toBe(
      true,
    )
    for (const { id: melding } of [afgewezen[0]!, afgewezen.at(-1)!]) {
      const { momenten } = await als(g, (ctx) => bekijkMelding(ctx, melding))
      expect(momenten.find(({ titel }) => titel === 'Afgewezen')?.tekst).toContain(
        'Reclame, steeds hetzelfde.',
      )
      const regels = await g.als(
        'fg',
        (ctx) => ctx.db.selectFrom('logboek.regel').select('id').where('dossierId', '=', melding).execute(),
        { doel: 'toezicht' },
      )
      expect(regels.length).toBeGreaterThan(1)
    }
  })

  test('is voor een andere gemeente niet te vinden, en wie niet beoordeelt beslist er niet over', async () => {
    const [stroom] = (await lijst(g)).stromen
    const ander = await nieuweGemeente()
    await expect(als(ander, (ctx) => bekijkStroom(ctx, { id: stroom!.id }))).rejects.toMatchObject({
      status: 404,
    })
    const lid = (await g.als('regisseur', (ctx) => bekijkStroom(ctx, { id: stroom!.id }))).leden[0]!
    const poging = g.als('medewerker', (ctx) =>
      haalUitStroom(ctx, { id: stroom!.id, melding: lid.id, versie: lid.versie }),
    )
    await expect(poging).rejects.toThrow()
    expect((await lijst(g)).stromen).toMatchObject([{ aantal: 1 }])
  })
})

test('weinig gelijke meldingen zijn geen groep, en een hulpvraag is dat nooit', async () => {
  const g = await nieuweGemeente()
  await overspoel(g, 5)
  for (let nr = 0; nr <= gelijkPerUur; nr++)
    await nieuweMelding(g, { wie: 'mijzelf', hulp: 'alleen-hulp', wat: 'Ik wil hulp' })
  await ronde(g)
  expect((await lijst(g)).stromen).toEqual([])
  const afdrukken = await g.als(
    'zorgcoordinator',
    (ctx) => ctx.db.selectFrom('melding.melding').select('vingerafdruk').distinct().execute(),
    { doel: 'zorg' },
  )
  expect(afdrukken).toEqual([{ vingerafdruk: null }])
})

test('een vloed van teksten die nergens op lijken, is een groep; daarna staat een melding weer los', async () => {
  const g = await nieuweGemeente()
  const ids = await overspoel(g, drukPerUur + 1, los)
  // Two rounds at once: one of them does it.
  await Promise.all([ronde(g), ronde(g)])
  const { stromen, regels } = await lijst(g)
  expect(regels).toEqual([])
  expect(stromen).toMatchObject([{ soort: 'druk', aantal: ids.length }])
  const rustig = (await nieuweMelding(g, { wat: echt[0]!, op: later(90) })).id
  expect((await lijst(g, later(91))).regels.map(({ id }) => id)).toEqual([rustig])
})

test('wie er een beoordeelde, wist de vingerafdruk; na de week is ook de sleutel weg, en een lege groep', async () => {
  const g = await nieuweGemeente()
  const ids = await overspoel(g, gelijkPerUur + 1)
  const [stroom] = (await lijst(g)).stromen
  for (const id of ids)
    await als(g, (ctx) => wijsAf(ctx, { id, versie: 1, reden: 'niets', toelichting: 'Reclame.' }))
  expect((await lijst(g)).stromen).toEqual([])
  const over = () =>
    g.systeem(
      'vernietigen',
      async (ctx) => ({
        groepen: (await ctx.db.selectFrom('melding.stroom').select('id').execute()).map(({ id }) => id),
        tekens: (await ctx.db.selectFrom('melding.stroomteken').select('teken').execute()).length,
        sleutels: (await ctx.db.selectFrom('sleutel.stroomsleutel').select('week').execute()).length,
      }),
      { spoor: 'geen' },
    )
  expect(await over()).toMatchObject({ groepen: [stroom!.id], sleutels: 1 })
  await g.systeem('vernietigen', vernietigVerlopen, { now: later(70) })
  expect(await over()).toEqual({ groepen: [], tekens: 0, sleutels: 1 })
  await g.systeem('vernietigen', vernietigVerlopen, { now: dagenLater(nu, 8) })
  expect((await over()).sleutels).toBe(0)
})
