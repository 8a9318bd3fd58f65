import type { TxContext } from '../../platform/db/index.ts'

/** For which accounts this browser is known (`bewijs` is the hash of its cookie). */
export async function accountsVanToestel(ctx: TxContext): Promise<string[]> {
  const rijen = await ctx.db
    .selectFrom('toegang.toestel')
    .select('accountId')
    .where('tokenHash', '=', ctx.bewijs!)
    .where('verlooptOp', '>', ctx.now)
    .execute()
  return rijen.map((rij) => rij.accountId)
}

export async function bewaarToestel(
  ctx: TxContext,
  rij: { tokenHash: Buffer; accountId: string; verlooptOp: Date },
): Promise<void> {
  await ctx.db
    .insertInto('toegang.toestel')
    .values({ ...rij, aangemaaktOp: ctx.now, gezienOp: ctx.now })
    .execute()
}

/** False when this account was never seen on this browser. */
export async function verlengToestel(
  ctx: TxContext,
  rij: { tokenHash: Buffer; accountId: string; verlooptOp: Date },
): Promise<boolean> {
  const uitkomst = await ctx.db
    .updateTable('toegang.toestel')
    .set({ gezienOp: ctx.now, verlooptOp: rij.verlooptOp })
    .where('tokenHash', '=', rij.tokenHash)
    .where('accountId', '=', rij.accountId)
    .executeTakeFirst()
  return uitkomst.numUpdatedRows === 1n
}

export async function vergeetToestellen(ctx: TxContext, accountId: string): Promise<void> {
  await ctx.db.deleteFrom('toegang.toestel').where('accountId', '=', accountId).execute()
}
