import type { TxContext } from '../../platform/db/index.ts'

export async function ruimInlogsporen(ctx: TxContext, pogingenVoor: Date): Promise<void> {
  await ctx.db.deleteFrom('toegang.poging').where('laatstOp', '<', pogingenVoor).execute()
  await ctx.db.deleteFrom('toegang.uitdaging').where('verlooptOp', '<=', ctx.now).execute()
  await ctx.db.deleteFrom('toegang.toestel').where('verlooptOp', '<=', ctx.now).execute()
}
