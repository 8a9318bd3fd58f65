import type { TxContext } from '../../platform/db/index.ts'

export async function verwijderOudeInvoer(ctx: TxContext, voor: Date): Promise<void> {
  await ctx.db.deleteFrom('toegang.bewaardeInvoer').where('op', '<=', voor).execute()
}

export async function verwijderOudeSessies(
  ctx: TxContext,
  { verlopenVoor, gezienVoor }: { verlopenVoor: Date; gezienVoor: Date },
): Promise<void> {
  await ctx.db
    .deleteFrom('toegang.sessie')
    .where((eb) => eb.or([eb('verlooptOp', '<=', verlopenVoor), eb('gezienOp', '<=', gezienVoor)]))
    .execute()
}
