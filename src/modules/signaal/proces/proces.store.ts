import type { Insertable, Updateable } from 'kysely'
import type { Tabellen, TxContext } from '../../../platform/db/index.ts'

export function stukkenBij(ctx: TxContext, signaalId: string) {
  return ctx.db
    .selectFrom('signaal.stuk')
    .select(['id', 'inhoud', 'op', 'volgnummer'])
    .where('signaalId', '=', signaalId)
    .orderBy('versie')
    .orderBy('id')
    .execute()
}

export async function bewaarStuk(
  ctx: TxContext,
  rij: Omit<Insertable<Tabellen['signaal.stuk']>, 'gemeenteId' | 'op' | 'doorId'>,
): Promise<void> {
  const { gemeenteId, now: op, actor } = ctx
  await ctx.db
    .insertInto('signaal.stuk')
    .values({ ...rij, gemeenteId: gemeenteId!, op, doorId: actor.id })
    .execute()
}

export function takenBij(ctx: TxContext, signaalId: string) {
  return ctx.db
    .selectFrom('signaal.taak')
    .select(['id', 'toestand', 'inhoud', 'uiterlijkOp', 'versie'])
    .where('signaalId', '=', signaalId)
    .orderBy('id')
    .execute()
}

export async function bewaarTaak(
  ctx: TxContext,
  rij: Omit<Insertable<Tabellen['signaal.taak']>, 'gemeenteId'>,
): Promise<void> {
  await ctx.db
    .insertInto('signaal.taak')
    .values({ ...rij, gemeenteId: ctx.gemeenteId! })
    .execute()
}

/** Changes the task that the reader saw; false when somebody else was first. */
export async function werkTaakBij(
  ctx: TxContext,
  gezien: { id: string; versie: number },
  wijziging: Pick<Updateable<Tabellen['signaal.taak']>, 'toestand' | 'inhoud' | 'uiterlijkOp'>,
): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('signaal.taak')
    .set((eb) => ({ ...wijziging, versie: eb('versie', '+', 1) }))
    .where('id', '=', gezien.id)
    .where('versie', '=', gezien.versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
