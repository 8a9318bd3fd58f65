import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { nieuweGemeente, nu, testhuis } from '../../../test/gemeente.ts'
import { maakContext, systeem } from '../../kernel/context.ts'
import { nieuweDossiersleutel } from '../crypto/index.ts'
import { maakUnitOfWork, openDatabase, type TxContext } from './index.ts'

const rol = 'aandachtsfunctionaris'
const instellingen = sql<{ gebruiker: string; gemeente: string; doel: string; rollen: string }>`
  select current_user as gebruiker, current_setting('baken.gemeente_id', true) as gemeente,
    current_setting('baken.doel', true) as doel, current_setting('baken.rollen', true) as rollen`

const maakDossier = (id: string) => (ctx: TxContext) =>
  nieuweDossiersleutel(ctx, { id, compartiment: 'signaal' })
const telDossiers = async (ctx: TxContext) => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from sleutel.dossiersleutel`.execute(ctx.db)
  return rows[0]!.n
}

describe('een unit of work', () => {
  test('zet wie, waar en waarvoor, en laat daar na afloop niets van achter', async () => {
    const { appUrl, bos } = await testhuis()
    const g = await nieuweGemeente()
    const db = openDatabase(appUrl, () => {}, 1)
    const ctx = maakContext({
      actor: systeem,
      gemeenteId: g.id,
      doel: 'inrichten',
      verwerking: 'test',
      spoor: 'geen',
      now: nu,
    })
    const binnen = await maakUnitOfWork(db, bos)(
      ctx,
      async (tx) => (await instellingen.execute(tx.db)).rows[0],
    )
    expect(binnen).toEqual({
      gebruiker: 'baken_gebruiker',
      gemeente: g.id,
      doel: 'inrichten',
      rollen: 'systeem',
    })
    const mislukt = maakUnitOfWork(db, bos)(ctx, () => Promise.reject(new Error('toch niet')))
    await expect(mislukt).rejects.toThrow('toch niet')
    // The pool has one connection, so this is the same one.
    const buiten = (await instellingen.execute(db)).rows[0]!
    await db.destroy()
    expect(buiten.gebruiker).toBe(decodeURIComponent(new URL(appUrl).username))
    expect([buiten.gemeente, buiten.doel, buiten.rollen]).toEqual(['', '', ''])
  })

  test('nest niet', async () => {
    const { unitOfWork } = await testhuis()
    const g = await nieuweGemeente()
    const ctx = maakContext({
      actor: systeem,
      gemeenteId: g.id,
      doel: 'inrichten',
      verwerking: 'test',
      spoor: 'geen',
      now: nu,
    })
    await expect(unitOfWork(ctx, () => unitOfWork(ctx, async () => 1))).rejects.toThrow(/nest niet/)
    expect(await unitOfWork(ctx, async () => 2)).toBe(2)
  })

  test('ziet niets van een andere gemeente', async () => {
    const [hier, daar] = [await nieuweGemeente(), await nieuweGemeente()]
    await hier.als(rol, maakDossier(randomUUID()))
    expect(await hier.als(rol, telDossiers)).toBe(1)
    expect(await daar.als(rol, telDossiers)).toBe(0)
  })

  test('schrijft niets voor een andere gemeente', async () => {
    const [hier, daar] = [await nieuweGemeente(), await nieuweGemeente()]
    const id = randomUUID()
    const voorDaar = hier.als(rol, async (ctx) => {
      const leeg = {
        dossierId: id,
        gemeentesleutelId: id,
        gewikkeld: Buffer.alloc(0),
        compartiment: 'signaal',
      }
      await ctx.db
        .insertInto('sleutel.dossiersleutel')
        .values({ ...leeg, id, gemeenteId: daar.id })
        .execute()
    })
    await expect(voorDaar).rejects.toThrow(/row-level security/)
    expect(await daar.als(rol, telDossiers)).toBe(0)
  })

  test('buiten een unit of work is er geen rij te zien en geen te schrijven', async () => {
    const { db } = await testhuis()
    const g = await nieuweGemeente()
    await g.als(rol, maakDossier(randomUUID()))
    const lezen = db.selectFrom('sleutel.dossiersleutel').select('id').execute()
    await expect(lezen).rejects.toThrow(/permission denied/)
    await expect(db.deleteFrom('sleutel.dossiersleutel').execute()).rejects.toThrow(/permission denied/)
    expect(await g.als(rol, telDossiers)).toBe(1)
  })

  test('twintig tegelijk zien elk hun eigen gemeente', async () => {
    const gemeenten = await Promise.all(Array.from({ length: 5 }, nieuweGemeente))
    for (const g of gemeenten) await g.account(rol)
    const werk = Array.from({ length: 20 }, (_, i) => gemeenten[i % 5]!)
    await Promise.all(werk.map((g) => g.als(rol, maakDossier(randomUUID()))))
    const gezien = await Promise.all(
      werk.map((g) =>
        g.als(rol, async (ctx) => {
          await sql`select pg_sleep(random() / 20)`.execute(ctx.db)
          const { rows } = await sql<{
            gemeenteId: string
          }>`select gemeente_id from sleutel.dossiersleutel`.execute(ctx.db)
          return rows.map((rij) => rij.gemeenteId)
        }),
      ),
    )
    expect(gezien).toEqual(werk.map((g) => Array(4).fill(g.id)))
  })

  test('doet wat na de bevestiging komt pas dan, en niet als het misging', async () => {
    const g = await nieuweGemeente()
    const gedaan: string[] = []
    await g.systeem('inrichten', async (ctx) => {
      ctx.naCommit(() => gedaan.push('na'))
      gedaan.push('binnen')
    })
    const mis = g.systeem('inrichten', async (ctx) => {
      ctx.naCommit(() => gedaan.push('nooit'))
      throw new Error('mis')
    })
    await expect(mis).rejects.toThrow('mis')
    expect(gedaan).toEqual(['binnen', 'na'])
  })
})
