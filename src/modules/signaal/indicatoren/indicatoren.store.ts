import type { Insertable } from 'kysely'
import type { Tabellen, TxContext } from '../../../platform/db/index.ts'

type Nieuw = Omit<Insertable<Tabellen['signaal.indicatorantwoord']>, 'gemeenteId' | 'op' | 'doorId'>

export function antwoordenBij(ctx: TxContext, signaalId: string) {
  return ctx.db
    .selectFrom('signaal.indicatorantwoord')
    .select(['id', 'inhoud', 'op'])
    .where('signaalId', '=', signaalId)
    .orderBy('id')
    .execute()
}

export async function bewaarAntwoord(ctx: TxContext, rij: Nieuw): Promise<void> {
  await ctx.db
    .insertInto('signaal.indicatorantwoord')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, doorId: ctx.actor.id!, op: ctx.now })
    .execute()
}
