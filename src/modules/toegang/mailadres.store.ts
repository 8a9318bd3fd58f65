import type { TxContext } from '../../platform/db/index.ts'

export async function verzegeldMailadres(ctx: TxContext, accountId: string): Promise<Buffer | null> {
  const rij = await ctx.db
    .selectFrom('toegang.account')
    .select('mailadres')
    .where('id', '=', accountId)
    .where('actief', '=', true)
    .executeTakeFirst()
  return rij?.mailadres ?? null
}

export async function bewaarMailadres(
  ctx: TxContext,
  accountId: string,
  mailadres: Buffer | null,
): Promise<void> {
  await ctx.db.updateTable('toegang.account').set({ mailadres }).where('id', '=', accountId).execute()
}
