import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { nieuweGemeente, testhuis } from '../../../test/gemeente.ts'
import { nieuweDossiersleutel } from '../crypto/index.ts'
import type { TxContext } from './index.ts'

const rol = 'aandachtsfunctionaris'
type Gemeente = Awaited<ReturnType<typeof nieuweGemeente>>

const regels = (g: Gemeente, dossierId: string) =>
  g.als(
    'fg',
    (ctx) => ctx.db.selectFrom('logboek.regel').selectAll().where('dossierId', '=', dossierId).execute(),
    { doel: 'toezicht' },
  )
const bestaat = (g: Gemeente, id: string) =>
  g.als(
    rol,
    async (ctx) =>
      (await ctx.db.selectFrom('sleutel.dossiersleutel').select('id').where('dossierId', '=', id).execute())
        .length > 0,
  )

/** Makes a dossier and names it, once for each word. */
const maak =
  (id: string, ...wat: string[]) =>
  async (ctx: TxContext) => {
    await nieuweDossiersleutel(ctx, { id, compartiment: 'signaal' })
    for (const woord of wat) ctx.betreft(id, woord)
  }

describe('het logboek', () => {
  test('krijgt een regel met wie, waarvoor, wat en wanneer, en niets van de inhoud', async () => {
    const g = await nieuweGemeente()
    const id = randomUUID()
    await g.als(rol, maak(id, 'signaal.maak'), { spoor: 'verplicht' })
    const [regel, ...meer] = await regels(g, id)
    expect(meer).toEqual([])
    expect(regel).toMatchObject({
      gemeenteId: g.id,
      actorId: await g.account(rol),
      rollen: rol,
      doel: 'beoordelen',
      verwerking: 'signaal.maak',
      uitkomst: 'gedaan',
    })
    expect(Object.keys(regel!)).not.toContain('inhoud')
  })

  test('twee keer hetzelfde in een unit of work is een regel', async () => {
    const g = await nieuweGemeente()
    const id = randomUUID()
    await g.als(rol, maak(id, 'lees', 'lees', 'wijzig'))
    expect((await regels(g, id)).map((r) => r.verwerking).sort()).toEqual(['lees', 'wijzig'])
  })

  test('wie geen dossier noemt, krijgt niets opgeslagen', async () => {
    const g = await nieuweGemeente()
    const id = randomUUID()
    await expect(g.als(rol, maak(id), { spoor: 'verplicht' })).rejects.toThrow(/noemde geen dossier/)
    expect(await bestaat(g, id)).toBe(false)
  })

  test('gaat met het werk mee terug als het misgaat', async () => {
    const g = await nieuweGemeente()
    const id = randomUUID()
    const mis = g.als(rol, async (ctx) => {
      await maak(id, 'signaal.maak')(ctx)
      throw new Error('mis')
    })
    await expect(mis).rejects.toThrow('mis')
    expect(await regels(g, id)).toEqual([])
    expect(await bestaat(g, id)).toBe(false)
  })

  test('lukt de regel niet, dan ook het werk niet', async () => {
    const g = await nieuweGemeente()
    const id = randomUUID()
    // Somebody else's name under a line: the policy of the logbook refuses it, after the work was done.
    const mis = g.als(rol, async (ctx) => {
      await maak(id, 'signaal.maak')(ctx)
      await sql`select set_config('baken.actor_id', ${randomUUID()}, true)`.execute(ctx.db)
    })
    await expect(mis).rejects.toThrow(/row-level security/)
    expect(await bestaat(g, id)).toBe(false)
  })

  test.each([
    ['wijzigen', "update logboek.regel set doel = 'iets anders'"],
    ['verwijderen', 'delete from logboek.regel'],
    ['leegmaken', 'truncate logboek.regel'],
  ])('laat zich niet %s, door de app niet en door de eigenaar niet', async (_, opdracht) => {
    const { beheerUrl } = await testhuis()
    const g = await nieuweGemeente()
    const id = randomUUID()
    await g.als(rol, maak(id, 'signaal.maak'))
    const alsApp = g.als('fg', (ctx) => sql.raw(opdracht).execute(ctx.db), { doel: 'toezicht' })
    await expect(alsApp).rejects.toThrow(/permission denied/)
    const eigenaar = new pg.Client(beheerUrl)
    await eigenaar.connect()
    await expect(eigenaar.query(opdracht)).rejects.toThrow('het logboek verandert niet')
    await eigenaar.query('grant all on logboek.regel to baken_gebruiker')
    await eigenaar.query('set role baken_gebruiker')
    if (opdracht.startsWith('truncate'))
      await expect(eigenaar.query(opdracht)).rejects.toThrow('het logboek verandert niet')
    else expect((await eigenaar.query(opdracht)).rowCount).toBe(0)
    await eigenaar.query('reset role')
    await eigenaar.query(
      'revoke update, delete, truncate, references, trigger on logboek.regel from baken_gebruiker',
    )
    await eigenaar.end()
    expect(await regels(g, id)).toHaveLength(1)
  })

  test('is er alleen voor de functionaris gegevensbescherming van die gemeente', async () => {
    const [g, ander] = [await nieuweGemeente(), await nieuweGemeente()]
    const id = randomUUID()
    await g.als(rol, maak(id, 'signaal.maak'))
    expect(await regels(ander, id)).toEqual([])
    for (const [wie, doel] of [
      [rol, 'beoordelen'],
      ['beheerder', 'beheer'],
      ['fg', 'beoordelen'],
    ] as const) {
      expect(
        await g.als(wie, (ctx) => ctx.db.selectFrom('logboek.regel').select('id').execute(), { doel }),
      ).toEqual([])
    }
  })
})
