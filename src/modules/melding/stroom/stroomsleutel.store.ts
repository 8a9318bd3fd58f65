import type { TxContext } from '../../../platform/db/index.ts'

export async function leesStroomsleutel(ctx: TxContext, week: number): Promise<Buffer | null> {
  const rij = await ctx.db
    .selectFrom('sleutel.stroomsleutel')
    .select('gewikkeld')
    .where('week', '=', week)
    .executeTakeFirst()
  return rij?.gewikkeld ?? null
}

/** Of two at the same moment the second waits, and gets the key of the first. */
export async function bewaarStroomsleutel(ctx: TxContext, week: number, gewikkeld: Buffer): Promise<Buffer> {
  await ctx.db
    .insertInto('sleutel.stroomsleutel')
    .values({ gemeenteId: ctx.gemeenteId!, week, gewikkeld })
    .onConflict((botsing) => botsing.doNothing())
    .execute()
  return (await leesStroomsleutel(ctx, week))!
}

/** Fingerprints of an earlier week cannot be made or tried any more. */
export async function vernietigStroomsleutels(ctx: TxContext, voorWeek: number): Promise<void> {
  await ctx.db.deleteFrom('sleutel.stroomsleutel').where('week', '<', voorWeek).execute()
}
