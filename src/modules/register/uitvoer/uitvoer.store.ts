import type { Insertable } from 'kysely'
import type { Tabellen, TxContext } from '../../../platform/db/index.ts'

export async function bewaarUitvoer(
  ctx: TxContext,
  rij: Omit<Insertable<Tabellen['register.uitvoer']>, 'gemeenteId' | 'accountId' | 'op'>,
): Promise<void> {
  const vast = { gemeenteId: ctx.gemeenteId!, accountId: ctx.actor.id!, op: ctx.now }
  await ctx.db
    .insertInto('register.uitvoer')
    .values({ ...rij, ...vast })
    .execute()
}

export async function zetAfgerond(ctx: TxContext, id: string, aantal: number): Promise<void> {
  await ctx.db.updateTable('register.uitvoer').set({ aantal, afgerond: true }).where('id', '=', id).execute()
}

/** Every file that was taken along, the newest first. */
export function uitvoeren(ctx: TxContext, aantal: number) {
  return ctx.db
    .selectFrom('register.uitvoer')
    .select(['id', 'op', 'soort', 'aantal', 'metInhoud', 'reden', 'afgerond'])
    .orderBy('id', 'desc')
    .limit(aantal)
    .execute()
}

export async function verwijderVerlopen(ctx: TxContext, vandaag: string, aantal: number): Promise<string[]> {
  const ids = ctx.db
    .selectFrom('register.uitvoer')
    .select('id')
    .where('vernietigenOp', '<=', vandaag)
    .limit(aantal)
  const rijen = await ctx.db.deleteFrom('register.uitvoer').where('id', 'in', ids).returning('id').execute()
  return rijen.map(({ id }) => id)
}
