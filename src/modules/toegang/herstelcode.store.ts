import type { TxContext } from '../../platform/db/index.ts'

export async function bewaarHerstelcodes(
  ctx: TxContext,
  accountId: string,
  hashes: readonly Buffer[],
): Promise<void> {
  const rijen = hashes.map((codeHash) => ({ accountId, codeHash, aangemaaktOp: ctx.now }))
  await ctx.db.insertInto('toegang.herstelcode').values(rijen).execute()
}

/** Of two who use one code at the same moment, one succeeds. */
export async function gebruikHerstelcoderij(
  ctx: TxContext,
  accountId: string,
  codeHash: Buffer,
): Promise<boolean> {
  const uitkomst = await ctx.db
    .updateTable('toegang.herstelcode')
    .set({ gebruiktOp: ctx.now })
    .where('accountId', '=', accountId)
    .where('codeHash', '=', codeHash)
    .where('gebruiktOp', 'is', null)
    .executeTakeFirst()
  return uitkomst.numUpdatedRows === 1n
}

/** How many are left. */
export async function telHerstelcodes(ctx: TxContext, accountId: string): Promise<number> {
  const { aantal } = await ctx.db
    .selectFrom('toegang.herstelcode')
    .select(({ fn }) => fn.countAll<number>().as('aantal'))
    .where('accountId', '=', accountId)
    .where('gebruiktOp', 'is', null)
    .executeTakeFirstOrThrow()
  return aantal
}

export async function verwijderHerstelcodes(ctx: TxContext, accountId: string): Promise<void> {
  await ctx.db.deleteFrom('toegang.herstelcode').where('accountId', '=', accountId).execute()
}
