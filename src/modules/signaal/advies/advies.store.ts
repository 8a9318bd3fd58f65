import type { Insertable, Updateable } from 'kysely'
import type { Tabellen, TxContext } from '../../../platform/db/index.ts'

type Nieuw = Omit<Insertable<Tabellen['signaal.adviesvraag']>, 'gemeenteId' | 'op' | 'doorId'>
type Wijziging = Pick<Updateable<Tabellen['signaal.adviesvraag']>, 'toestand' | 'afloop' | 'afloopOp'>
export type Adviesrij = Awaited<ReturnType<typeof adviesvragenBij>>[number]

export function adviesvragenBij(ctx: TxContext, signaalId: string) {
  return ctx.db
    .selectFrom('signaal.adviesvraag')
    .select(['id', 'toestand', 'inhoud', 'gesteldOp', 'afloop', 'afloopOp', 'versie'])
    .where('signaalId', '=', signaalId)
    .orderBy('id')
    .execute()
}

/** False when this id was stored already: the same form, sent twice. */
export async function bewaarAdviesvraag(ctx: TxContext, rij: Nieuw): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('signaal.adviesvraag')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, doorId: ctx.actor.id!, op: ctx.now })
    .onConflict((oc) => oc.columns(['gemeenteId', 'id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Changes the adviesvraag that the reader saw; false when somebody else was first. */
export async function werkAdviesvraagBij(
  ctx: TxContext,
  gezien: { id: string; versie: number },
  wijziging: Wijziging,
): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('signaal.adviesvraag')
    .set((eb) => ({ ...wijziging, versie: eb('versie', '+', 1) }))
    .where('id', '=', gezien.id)
    .where('versie', '=', gezien.versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
