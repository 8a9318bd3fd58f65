import { beforeAll, describe, expect, test } from 'vitest'
import { nieuweGemeente, nu } from '../../../../test/gemeente.ts'
import { nieuwSignaal } from '../../../../test/signaal.ts'
import { alleRegels } from '../../../beleid.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { rolcodes } from '../../netwerk/index.ts'
import { bekijkSignaal } from '../bekijk-signaal.ts'
import { gaBelangenNa } from '../ga-belangen-na.ts'
import { legInformerenVast } from '../informeren.ts'
import { schrijfNotitie } from '../schrijf-notitie.ts'
import { leesChecks, leesCheckstand } from '../slachtoffercheck/lees-checks.ts'
import { legCheckVast } from '../slachtoffercheck/leg-check-vast.ts'
import { vernietigSignalen } from '../vernietig-signalen.ts'
import { trekBetrokkeneIn, verbeterBetrokkene } from './corrigeer.ts'
import { type Toevoeging, voegBetrokkeneToe } from './voeg-toe.ts'

let g: Awaited<ReturnType<typeof nieuweGemeente>>
beforeAll(async () => {
  g = await nieuweGemeente()
})
type Rol = 'aandachtsfunctionaris' | 'regisseur'
const als = <T>(rol: Rol, doe: (ctx: TxContext) => Promise<T>) => g.als(rol, doe)
const af = <T>(doe: (ctx: TxContext) => Promise<T>) => als('aandachtsfunctionaris', doe)

const feit = {
  soort: 'feit',
  rol: null,
  zekerheid: 'zeker',
  toelichting: '',
  feitbron: 'gezien',
  dag: '2026-11-01',
} as const
const vanPolitie = { feitbron: 'rivierpolitie', ontvangers: ['aandachtsfunctionaris', 'regisseur'] } as const
const politietekst = 'Voor de loods stonden drie busjes zonder ramen'

async function voegToe(
  id: string,
  anders: Partial<Toevoeging>,
  rol: Rol = 'aandachtsfunctionaris',
): Promise<string> {
  const betrokkene = nieuwId(nu)
  await als(rol, (ctx) => voegBetrokkeneToe(ctx, { id, betrokkene, wat: 'Zes fietsen', ...feit, ...anders }))
  return betrokkene
}

const correctie = (id: string, betrokkene: string, versie = 1) => ({
  ...{ id, betrokkene, versie, correctie: nieuwId(nu), reden: 'Verkeerd geteld.' },
})
const inzage = (id: string, rol: Rol = 'aandachtsfunctionaris') => als(rol, (ctx) => bekijkSignaal(ctx, id))

describe('een feit of een persoon', () => {
  test('heeft een bron en een dag, en de velden van zijn soort', async () => {
    const id = await nieuwSignaal(g)
    await voegToe(id, {})
    const bedrijf = { soort: 'bedrijf', wat: 'Kwekerij De Proef', extra: { kvk: '00000000' } } as const
    await voegToe(id, bedrijf)
    const { feitgegevens, betrokken } = await inzage(id)
    const bron = { code: 'gezien', naam: 'Zelf gezien' }
    expect(feitgegevens).toMatchObject([
      { wat: 'Zes fietsen', bron, dag: '2026-11-01', versie: 1, eerder: [] },
    ])
    expect(betrokken).toMatchObject([{ ...bedrijf, bron, door: 'Test aandachtsfunctionaris' }])
  })

  test('van morgen, of uit een bron die niemand kent, wordt geweigerd', async () => {
    const id = await nieuwSignaal(g)
    await expect(voegToe(id, { dag: '2026-11-24' })).rejects.toMatchObject({ veld: 'dag' })
    await expect(voegToe(id, { feitbron: 'kroeg' })).rejects.toMatchObject({ veld: 'feitbron' })
  })

  test('die wordt verbeterd, staat er ook nog zoals eerst; twee keer versturen is een keer', async () => {
    const id = await nieuwSignaal(g)
    const betrokkene = await voegToe(id, {})
    const beter = { ...feit, ...correctie(id, betrokkene), wat: 'Zeven fietsen' }
    for (const _ of [1, 2]) await als('regisseur', (ctx) => verbeterBetrokkene(ctx, beter))
    const nog = { ...feit, ...correctie(id, betrokkene, 2), wat: 'Acht fietsen', reden: 'Nog eens geteld.' }
    await af((ctx) => verbeterBetrokkene(ctx, nog))
    const { feitgegevens, feitenlijn } = await inzage(id)
    expect(feitgegevens).toMatchObject([
      {
        ...{ wat: 'Acht fietsen', versie: 3, door: 'Test aandachtsfunctionaris' },
        eerder: [
          { wat: 'Zeven fietsen', versie: 2, door: 'Test regisseur', daarna: 'Nog eens geteld.' },
          { wat: 'Zes fietsen', versie: 1, door: 'Test aandachtsfunctionaris', daarna: 'Verkeerd geteld.' },
        ],
      },
    ])
    expect(feitenlijn.map(({ titel }) => titel).sort()).toEqual([
      ...['Signaal gemaakt van een melding', 'Toegevoegd: Feit', 'Verbeterd: Feit', 'Verbeterd: Feit'],
    ])
  })

  test('van een oude versie, of wat is ingetrokken, overschrijft niemand', async () => {
    const id = await nieuwSignaal(g)
    const betrokkene = await voegToe(id, {})
    const beter = (versie: number, wat: string) => ({ ...feit, ...correctie(id, betrokkene, versie), wat })
    const samen = await Promise.allSettled(
      ['Zeven', 'Acht'].map((wat) => af((ctx) => verbeterBetrokkene(ctx, beter(1, wat)))),
    )
    expect(samen.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(af((ctx) => verbeterBetrokkene(ctx, beter(1, 'Negen')))).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('Verbeterd: Feit'),
    })
    await af((ctx) => trekBetrokkeneIn(ctx, correctie(id, betrokkene, 2)))
    await expect(af((ctx) => verbeterBetrokkene(ctx, beter(3, 'Tien')))).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('Ingetrokken: Feit'),
    })
    expect((await inzage(id)).ingetrokken).toHaveLength(1)
  })

  test('gaat uit de database alleen weg met het signaal, en niemand kan haar daar wijzigen', async () => {
    const id = await nieuwSignaal(g)
    const betrokkene = await voegToe(id, {})
    await af((ctx) => verbeterBetrokkene(ctx, { ...feit, ...correctie(id, betrokkene), wat: 'Zeven' }))
    for (const tabel of ['signaal.betrokken', 'signaal.correctie'] as const) {
      const inhoud = Buffer.from('x')
      const wijzig = af((ctx) =>
        ctx.db.updateTable(tabel).set({ inhoud }).where('signaalId', '=', id).execute(),
      )
      await expect(wijzig).rejects.toMatchObject({ code: '42501' })
      const weg = af((ctx) => ctx.db.deleteFrom(tabel).where('signaalId', '=', id).execute())
      await expect(weg).rejects.toMatchObject({ code: '42501' })
    }
  })
})

describe('een politiegegeven', () => {
  test('staat apart, met zijn label, en laat buiten zijn compartiment geen spoor na', async () => {
    const id = await nieuwSignaal(g)
    const voor = await inzage(id)
    const persoon = { soort: 'persoon', rol: 'slachtoffer', wat: 'Proef Verzonnen' } as const
    const betrokkene = await voegToe(id, { ...vanPolitie, ...persoon })
    const na = await inzage(id, 'regisseur')
    expect(na.politie).toMatchObject([{ ...persoon, bron: { naam: 'Rivierpolitie' } }])
    expect(na.feitenlijn.map(({ titel }) => titel)).toContain(
      'Politiegegeven toegevoegd: Mogelijk slachtoffer',
    )
    for (const deel of ['versie', 'betrokken', 'termijnen', 'uiterlijkOp', 'wachtOp'] as const)
      expect(na[deel], deel).toEqual(voor[deel])
    const regels = await af((ctx) =>
      ctx.db.selectFrom('signaal.gebeurtenis').select('id').where('signaalId', '=', id).execute(),
    )
    expect(regels).toHaveLength(1)
    const verteld = { id, betrokkene, keuze: 'verteld', reden: 'x', herzien: null } as const
    await expect(af((ctx) => legInformerenVast(ctx, verteld))).rejects.toMatchObject({ status: 404 })
  })

  test('bestaat in de database alleen voor de rollen aan wie het is gegeven, met elk doel', async () => {
    const id = await nieuwSignaal(g)
    const betrokkene = await voegToe(id, {
      ...vanPolitie,
      wat: politietekst,
      ontvangers: ['aandachtsfunctionaris'],
    })
    await af((ctx) =>
      verbeterBetrokkene(ctx, { ...feit, ...vanPolitie, ...correctie(id, betrokkene), wat: 'Vier' }),
    )
    const zie = (ctx: TxContext) =>
      Promise.all([
        ctx.db.selectFrom('signaal.betrokken').select('id').where('id', '=', betrokkene).execute(),
        ctx.db.selectFrom('signaal.correctie').select('id').where('betrokkenId', '=', betrokkene).execute(),
        ctx.db
          .selectFrom('sleutel.dossiersleutel')
          .select('id')
          .where('dossierId', '=', id)
          .where('compartiment', '=', 'politie')
          .execute(),
      ]).then((delen) => delen.map((rijen) => rijen.length))
    expect(await af(zie)).toEqual([1, 1, 1])
    // The regisseur got other things about other signalen: she has the key of the compartment, and no row of this.
    expect(await als('regisseur', zie)).toEqual([0, 0, 1])
    for (const rol of [...rolcodes, 'noodtoegang', 'melder', 'koppeling']) {
      const eigen = alleRegels.filter((regel) => regel.rol === rol).map(({ doel }) => doel)
      for (const doel of new Set(['beoordelen', ...eigen])) {
        if (doel === 'beoordelen' && ['aandachtsfunctionaris', 'regisseur'].includes(rol)) continue
        expect(await g.als(rol, zie, { doel }), `${rol} ${doel}`).toEqual([0, 0, 0])
      }
    }
    const { politie, feitenlijn } = await inzage(id, 'regisseur')
    expect([politie, feitenlijn.filter(({ soort }) => soort === 'politie')]).toEqual([[], []])
    const verbeter = als('regisseur', (ctx) => trekBetrokkeneIn(ctx, correctie(id, betrokkene, 2)))
    await expect(verbeter).rejects.toMatchObject({ status: 404 })
  })

  test('over wie verdacht lijkt, vraagt de slachtoffercheck aan wie het leest, en aan niemand anders', async () => {
    const id = await nieuwSignaal(g)
    const verdacht = { soort: 'persoon', rol: 'betrokken', extra: { strafbaar: 'ja' } } as const
    const politie = { feitbron: 'rivierpolitie', ontvangers: ['regisseur'], wat: 'Proef Verzonnen' }
    const betrokkene = await voegToe(id, { ...verdacht, ...politie }, 'regisseur')
    const stand = (rol: Rol) =>
      als(rol, async (ctx) => await leesCheckstand(ctx, await bekijkSignaal(ctx, id)))
    const label = '[politiegegeven, Rivierpolitie, 1 november 2026] Proef Verzonnen'
    expect((await stand('regisseur')).open).toMatchObject([{ id: betrokkene, wat: label }])
    expect(await stand('aandachtsfunctionaris')).toEqual({ open: [], hulp: [] })

    const voor = await inzage(id)
    const check = { id, betrokkene, versie: voor.versie, aanleiding: [], antwoorden: [], reden: 'Hij moest.' }
    const leg = (rol: Rol) => als(rol, (ctx) => legCheckVast(ctx, { ...check, uitkomst: 'ja' }))
    await expect(leg('aandachtsfunctionaris')).rejects.toMatchObject({ status: 404 })
    await leg('regisseur')
    expect(await inzage(id)).toEqual(voor)
    expect(await als('regisseur', (ctx) => leesChecks(ctx, id))).toMatchObject([{ reden: 'Hij moest.' }])
    const rijen = (ctx: TxContext) => ctx.db.selectFrom('signaal.slachtoffercheck').select('id').execute()
    const anders = await af((ctx) => leesChecks(ctx, id))
    expect([anders, (await af(rijen)).length]).toEqual([[], 0])
  })

  test('wordt door niemand vastgelegd die het niet zelf kreeg, ook niet buiten de pagina om', async () => {
    const id = await nieuwSignaal(g)
    const voor = (ontvangers: string[]) => voegToe(id, { ...vanPolitie, ontvangers })
    for (const ontvangers of [[], ['regisseur'], ['aandachtsfunctionaris', 'jurist']])
      await expect(voor(ontvangers)).rejects.toMatchObject({ veld: 'ontvangers' })
    const plant = af((ctx) =>
      ctx.db
        .insertInto('signaal.betrokken')
        .values({
          ...{ gemeenteId: g.id, id: nieuwId(nu), signaalId: id, soort: 'feit', compartiment: 'politie' },
          ...{ ontvangers: ['regisseur'], inhoud: Buffer.from('x'), op: nu },
        })
        .execute(),
    )
    await expect(plant).rejects.toMatchObject({ code: '42501' })
  })

  test('wordt geen gewoon feit door het te verbeteren, en andersom', async () => {
    const id = await nieuwSignaal(g)
    const [open, geheim] = [await voegToe(id, {}), await voegToe(id, vanPolitie)]
    for (const [betrokkene, feitbron] of [
      [open, 'rivierpolitie'],
      [geheim, 'gezien'],
    ] as const) {
      const om = af((ctx) =>
        verbeterBetrokkene(ctx, { ...feit, ...correctie(id, betrokkene), feitbron, wat: 'Acht' }),
      )
      await expect(om).rejects.toMatchObject({ veld: 'feitbron' })
    }
  })

  test('sluit buiten wie erin voorkomt, ook door een verbetering en in de dagelijkse ronde', async () => {
    const id = await nieuwSignaal(g)
    const betrokkene = await voegToe(id, { ...vanPolitie, wat: 'Iemand met een pet' })
    const beter = { ...feit, ...vanPolitie, ...correctie(id, betrokkene), wat: 'Test regisseur met een pet' }
    await af((ctx) => verbeterBetrokkene(ctx, beter))
    await expect(inzage(id, 'regisseur')).rejects.toMatchObject({ status: 404 })
    await g.systeem('belang', (ctx) => gaBelangenNa(ctx), { spoor: 'geen' })
    expect((await inzage(id)).politie).toHaveLength(1)
  })

  test('wordt met het signaal vernietigd, met zijn versies en zijn sleutel', async () => {
    const id = await nieuwSignaal(g)
    const betrokkene = await voegToe(id, vanPolitie)
    await af((ctx) => trekBetrokkeneIn(ctx, correctie(id, betrokkene)))
    await af((ctx) =>
      ctx.db
        .updateTable('signaal.signaal')
        .set({ vernietigenOp: '2026-11-01' })
        .where('id', '=', id)
        .execute(),
    )
    await g.systeem('vernietigen', (ctx) => vernietigSignalen(ctx, '2026-11-23', 10))
    const over = await af((ctx) =>
      Promise.all([
        ctx.db.selectFrom('signaal.betrokken').select('id').where('signaalId', '=', id).execute(),
        ctx.db.selectFrom('signaal.correctie').select('id').where('signaalId', '=', id).execute(),
        ctx.db.selectFrom('sleutel.dossiersleutel').select('id').where('dossierId', '=', id).execute(),
      ]),
    )
    expect(over).toEqual([[], [], []])
  })

  test('laat zich niet overschrijven met de gewone sleutel: een notitie blijft voor iedereen met het signaal', async () => {
    const id = await nieuwSignaal(g)
    await voegToe(id, { ...vanPolitie, ontvangers: ['aandachtsfunctionaris'] })
    await af((ctx) => schrijfNotitie(ctx, { id, notitie: nieuwId(nu), tekst: 'Gebeld met de buurvrouw.' }))
    const lees = (ctx: TxContext) => bekijkSignaal(ctx, id)
    const { feitenlijn } = await g.als('privacyfunctionaris', lees, { doel: 'privacycheck' })
    expect(feitenlijn.map(({ titel }) => titel)).toContain('Notitie')
  })

  test('dat iemand het las, staat in het logboek', async () => {
    const id = await nieuwSignaal(g)
    await voegToe(id, vanPolitie)
    await inzage(id, 'regisseur')
    const regels = await g.als(
      'fg',
      (ctx) => ctx.db.selectFrom('logboek.regel').select('verwerking').where('dossierId', '=', id).execute(),
      { doel: 'toezicht' },
    )
    expect(regels.map(({ verwerking }) => verwerking)).toContain('signaal.politiegegeven-inzien')
  })
})
