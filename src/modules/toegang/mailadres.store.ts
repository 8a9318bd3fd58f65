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

export async function mailwensVan(ctx: TxContext, accountId: string): Promise<string | null> {
  const rij = await ctx.db
    .selectFrom('toegang.account')
    .select('mailwens')
    .where('id', '=', accountId)
    .executeTakeFirst()
  return rij?.mailwens ?? null
}

export async function bewaarMailwens(ctx: TxContext, accountId: string, mailwens: string): Promise<void> {
  await ctx.db.updateTable('toegang.account').set({ mailwens }).where('id', '=', accountId).execute()
}

/**
 * The accounts that get today's mail with numbers, each once: whoever asks a second time gets none of them. Who hears of new work at
 * once is among them, for what nobody else would tell her.
 */
export async function neemDagmails(ctx: TxContext, dag: string): Promise<string[]> {
  const rijen = await ctx.db
    .updateTable('toegang.account')
    .set({ dagmailOp: dag })
    .where('mailwens', 'in', ['dagelijks', 'direct'])
    .where('actief', '=', true)
    .where('mailadres', 'is not', null)
    .where((eb) => eb.or([eb('dagmailOp', 'is', null), eb('dagmailOp', '<', dag)]))
    .returning('id')
    .execute()
  return rijen.map(({ id }) => id)
}

export async function bewaarMailadres(
  ctx: TxContext,
  accountId: string,
  mailadres: Buffer | null,
): Promise<void> {
  await ctx.db.updateTable('toegang.account').set({ mailadres }).where('id', '=', accountId).execute()
}
