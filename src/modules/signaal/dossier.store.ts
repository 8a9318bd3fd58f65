import type { Insertable } from 'kysely'
import type { Tabellen, TxContext } from '../../platform/db/index.ts'

type Nieuw<T extends keyof Tabellen> = Omit<Insertable<Tabellen[T]>, 'gemeenteId' | 'op'>

export function wegingenBij(ctx: TxContext, signaalId: string) {
  return ctx.db
    .selectFrom('signaal.weging')
    .select(['id', 'soort', 'volgnummer', 'code', 'uitkomst', 'reden', 'criteria', 'rol', 'op'])
    .where('signaalId', '=', signaalId)
    .orderBy('volgnummer')
    .orderBy('id')
    .execute()
}

export async function bewaarWeging(ctx: TxContext, rij: Nieuw<'signaal.weging'>): Promise<void> {
  await ctx.db
    .insertInto('signaal.weging')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, op: ctx.now })
    .execute()
}

export function gebeurtenissenBij(ctx: TxContext, signaalId: string) {
  return ctx.db
    .selectFrom('signaal.gebeurtenis')
    .select(['id', 'soort', 'inhoud', 'op'])
    .where('signaalId', '=', signaalId)
    .orderBy('id')
    .execute()
}

/** False when this id was stored already: the same form, sent twice. */
export async function bewaarGebeurtenis(ctx: TxContext, rij: Nieuw<'signaal.gebeurtenis'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('signaal.gebeurtenis')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, op: ctx.now })
    .onConflict((oc) => oc.columns(['gemeenteId', 'id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
