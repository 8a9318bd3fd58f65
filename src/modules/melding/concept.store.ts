import type { TxContext } from '../../platform/db/index.ts'

/** The draft of whoever shows its id; row-level security opens no other. */
export async function leesConcept(ctx: TxContext): Promise<Buffer | null> {
  const rij = await ctx.db
    .selectFrom('melding.concept')
    .select('inhoud')
    .where('id', '=', ctx.bewijs!)
    .where('verlooptOp', '>', ctx.now)
    .executeTakeFirst()
  return rij?.inhoud ?? null
}

export async function bewaarConcept(ctx: TxContext, inhoud: Buffer, verlooptOp: Date): Promise<void> {
  await ctx.db
    .insertInto('melding.concept')
    .values({ id: ctx.bewijs!, inhoud, verlooptOp })
    .onConflict((botsing) => botsing.column('id').doUpdateSet({ inhoud, verlooptOp }))
    .execute()
}
