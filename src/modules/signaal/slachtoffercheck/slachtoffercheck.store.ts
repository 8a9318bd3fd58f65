import type { Insertable } from 'kysely'
import type { Tabellen, TxContext } from '../../../platform/db/index.ts'

type Nieuw = Omit<Insertable<Tabellen['signaal.slachtoffercheck']>, 'gemeenteId' | 'op' | 'doorId'>

export function checksBij(ctx: TxContext, signaalId: string) {
  return ctx.db
    .selectFrom('signaal.slachtoffercheck')
    .select(['id', 'betrokkenId', 'inhoud', 'op'])
    .where('signaalId', '=', signaalId)
    .orderBy('id')
    .execute()
}

export async function bewaarCheck(ctx: TxContext, rij: Nieuw): Promise<void> {
  await ctx.db
    .insertInto('signaal.slachtoffercheck')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, doorId: ctx.actor.id!, op: ctx.now })
    .execute()
}
