import type { Insertable } from 'kysely'
import type { Tabellen, TxContext } from '../../../platform/db/index.ts'

type Nieuw<T extends keyof Tabellen> = Omit<Insertable<Tabellen[T]>, 'gemeenteId' | 'op'>
export type Gegevenrij = Awaited<ReturnType<typeof betrokkenBij>>[number]
export type Correctierij = Awaited<ReturnType<typeof correctiesBij>>[number]

/** Personen, objects and feiten of a signaal; never what the police gave. */
export function betrokkenBij(ctx: TxContext, signaalId: string) {
  return rijenBij(ctx, signaalId, 'betrokken')
}

/** What the police gave, as far as row-level security shows it: nothing for whom it was not given to. */
export function politiegegevensBij(ctx: TxContext, signaalId: string) {
  return rijenBij(ctx, signaalId, 'politie')
}

function rijenBij(ctx: TxContext, signaalId: string, compartiment: 'betrokken' | 'politie') {
  return ctx.db
    .selectFrom('signaal.betrokken')
    .select(['id', 'soort', 'inhoud', 'op', 'ontvangers'])
    .where('signaalId', '=', signaalId)
    .where('compartiment', '=', compartiment)
    .orderBy('id')
    .execute()
}

export function correctiesBij(ctx: TxContext, signaalId: string) {
  return ctx.db
    .selectFrom('signaal.correctie')
    .select(['id', 'betrokkenId', 'versie', 'soort', 'inhoud', 'op'])
    .where('signaalId', '=', signaalId)
    .orderBy('betrokkenId')
    .orderBy('versie')
    .execute()
}

/** False when this id was stored already: the same form, sent twice. */
export async function bewaarBetrokken(ctx: TxContext, rij: Nieuw<'signaal.betrokken'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('signaal.betrokken')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, op: ctx.now })
    .onConflict((oc) => oc.columns(['gemeenteId', 'id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** False when somebody else had written this version already. */
export async function bewaarCorrectie(
  ctx: TxContext,
  rij: Omit<Nieuw<'signaal.correctie'>, 'doorId'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('signaal.correctie')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, doorId: ctx.actor.id!, op: ctx.now })
    .onConflict((oc) => oc.columns(['gemeenteId', 'betrokkenId', 'versie']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
