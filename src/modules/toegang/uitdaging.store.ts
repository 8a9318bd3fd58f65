import type { TxContext } from '../../platform/db/index.ts'

/** The one challenge of whoever shows this session or link; a new one replaces the one before. */
export async function zetUitdaging(ctx: TxContext, waarde: Buffer, verlooptOp: Date): Promise<void> {
  await ctx.db
    .insertInto('toegang.uitdaging')
    .values({ tokenHash: ctx.bewijs!, waarde, verlooptOp })
    .onConflict((botsing) => botsing.column('tokenHash').doUpdateSet({ waarde, verlooptOp }))
    .execute()
}

/** Takes the challenge away: of two who answer it at once, one gets it. */
export async function neemUitdaging(ctx: TxContext): Promise<Buffer | null> {
  const rij = await ctx.db
    .deleteFrom('toegang.uitdaging')
    .where('tokenHash', '=', ctx.bewijs!)
    .returning(['waarde', 'verlooptOp'])
    .executeTakeFirst()
  return rij && rij.verlooptOp > ctx.now ? rij.waarde : null
}
