import { sql } from 'kysely'
import type { TxContext } from '../../platform/db/index.ts'
import type { Stand } from './poging.ts'

/** The count of whoever shows its id, made when it is not there, and held until the end of the transaction. */
export async function houdStandVast(ctx: TxContext): Promise<Stand | undefined> {
  const nieuw = { id: ctx.bewijs!, aantal: 0, vrijOp: ctx.now, laatstOp: ctx.now }
  await ctx.db
    .insertInto('toegang.poging')
    .values(nieuw)
    .onConflict((botsing) => botsing.column('id').doNothing())
    .execute()
  return await ctx.db
    .selectFrom('toegang.poging')
    .select(['aantal', 'vrijOp', 'laatstOp'])
    .where('id', '=', ctx.bewijs!)
    .forUpdate()
    .executeTakeFirst()
}

export async function bewaarStand(ctx: TxContext, stand: Stand): Promise<void> {
  await ctx.db.updateTable('toegang.poging').set(stand).where('id', '=', ctx.bewijs!).execute()
}

export async function verwijderStand(ctx: TxContext): Promise<void> {
  await ctx.db.deleteFrom('toegang.poging').where('id', '=', ctx.bewijs!).execute()
}

/** One attempt less: it turned out to be the owner's. */
export async function trekPogingAf(ctx: TxContext): Promise<void> {
  await ctx.db
    .updateTable('toegang.poging')
    .set({ aantal: sql`greatest(aantal - 1, 0)`, vrijOp: ctx.now })
    .where('id', '=', ctx.bewijs!)
    .execute()
}
