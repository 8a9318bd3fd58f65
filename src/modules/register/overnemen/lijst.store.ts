import type { TxContext } from '../../../platform/db/index.ts'

export async function bewaarLijst(
  ctx: TxContext,
  rij: { id: string; inhoud: Buffer; verlooptOp: Date },
): Promise<void> {
  await ctx.db
    .insertInto('register.lijst')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, accountId: ctx.actor.id! })
    .execute()
}

/** Only for who chose it, and only within the hour. */
export async function lijstMet(ctx: TxContext, id: string): Promise<Buffer | null> {
  const rij = await ctx.db
    .selectFrom('register.lijst')
    .select('inhoud')
    .where('id', '=', id)
    .where('accountId', '=', ctx.actor.id!)
    .where('verlooptOp', '>', ctx.now)
    .executeTakeFirst()
  return rij?.inhoud ?? null
}

/** False when it was gone already: of two at once one takes the list over. */
export async function verwijderLijst(ctx: TxContext, id: string): Promise<boolean> {
  const { numDeletedRows } = await ctx.db.deleteFrom('register.lijst').where('id', '=', id).executeTakeFirst()
  return numDeletedRows === 1n
}

export async function verwijderOudeLijsten(ctx: TxContext): Promise<void> {
  await ctx.db.deleteFrom('register.lijst').where('verlooptOp', '<=', ctx.now).execute()
}
