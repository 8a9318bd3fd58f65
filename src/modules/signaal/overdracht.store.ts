import type { TxContext } from '../../platform/db/index.ts'

export async function openSignalenVan(ctx: TxContext, eigenaarId: string): Promise<string[]> {
  const rijen = await ctx.db
    .selectFrom('signaal.signaal')
    .select('id')
    .where('eigenaarId', '=', eigenaarId)
    .where('toestand', '=', 'open')
    .execute()
  return rijen.map(({ id }) => id)
}

/** Whose it is, is no part of what a reader changes: a form that is open stays good. */
export async function zetEigenaar(ctx: TxContext, ids: readonly string[], eigenaarId: string): Promise<void> {
  if (ids.length === 0) return
  await ctx.db.updateTable('signaal.signaal').set({ eigenaarId }).where('id', 'in', ids).execute()
}
