import type { TxContext } from '../db/index.ts'

export async function leesWeeksleutel(ctx: TxContext, week: number): Promise<Buffer | null> {
  const rij = await ctx.db
    .selectFrom('sleutel.stroomsleutel')
    .select('gewikkeld')
    .where('week', '=', week)
    .executeTakeFirst()
  return rij?.gewikkeld ?? null
}

/** Of two at the same moment the second waits, and gets the key of the first. */
export async function bewaarWeeksleutel(ctx: TxContext, week: number, gewikkeld: Buffer): Promise<Buffer> {
  await ctx.db
    .insertInto('sleutel.stroomsleutel')
    .values({ gemeenteId: ctx.gemeenteId!, week, gewikkeld })
    .onConflict((botsing) => botsing.doNothing())
    .execute()
  return (await leesWeeksleutel(ctx, week))!
}

export async function vernietigWeeksleutels(ctx: TxContext, voorWeek: number): Promise<void> {
  await ctx.db.deleteFrom('sleutel.stroomsleutel').where('week', '<', voorWeek).execute()
}
