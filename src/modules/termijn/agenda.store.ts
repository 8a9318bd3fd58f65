import type { TxContext } from '../../platform/db/index.ts'

export async function eigenAgenda(ctx: TxContext): Promise<{ gemaaktOp: Date } | undefined> {
  return await ctx.db
    .selectFrom('termijn.agenda')
    .select('gemaaktOp')
    .where('accountId', '=', ctx.actor.id!)
    .executeTakeFirst()
}

export async function bewaarAgenda(ctx: TxContext, tokenHash: Buffer): Promise<void> {
  await ctx.db
    .insertInto('termijn.agenda')
    .values({ accountId: ctx.actor.id!, tokenHash, gemaaktOp: ctx.now })
    .execute()
}

export async function verwijderAgenda(ctx: TxContext): Promise<void> {
  await ctx.db.deleteFrom('termijn.agenda').where('accountId', '=', ctx.actor.id!).execute()
}

/** Whose calendar it is that somebody shows the address of. */
export async function houderVanAgenda(ctx: TxContext): Promise<string | undefined> {
  const rij = await ctx.db
    .selectFrom('termijn.agenda')
    .select('accountId')
    .where('tokenHash', '=', ctx.bewijs!)
    .executeTakeFirst()
  return rij?.accountId
}
