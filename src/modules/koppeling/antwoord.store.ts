import type { TxContext } from '../../platform/db/index.ts'

export type Antwoordsleutel = { koppelingId: string; sleutel: Buffer }

export async function vergeetAntwoord(ctx: TxContext, wie: Antwoordsleutel, tot: Date): Promise<void> {
  await ctx.db
    .deleteFrom('koppeling.antwoord')
    .where('koppelingId', '=', wie.koppelingId)
    .where('sleutel', '=', wie.sleutel)
    .where('op', '<=', tot)
    .execute()
}

/** False when the key was used before. Waits for who is using it at this moment. */
export async function neemSleutel(
  ctx: TxContext,
  rij: Antwoordsleutel & { vraag: Buffer },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('koppeling.antwoord')
    .values({ ...rij, op: ctx.now })
    .onConflict((botsing) => botsing.columns(['koppelingId', 'sleutel']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export function eerderAntwoord(ctx: TxContext, wie: Antwoordsleutel) {
  return ctx.db
    .selectFrom('koppeling.antwoord')
    .select(['vraag', 'antwoord'])
    .where('koppelingId', '=', wie.koppelingId)
    .where('sleutel', '=', wie.sleutel)
    .executeTakeFirst()
}

export async function bewaarAntwoord(ctx: TxContext, wie: Antwoordsleutel, antwoord: string): Promise<void> {
  await ctx.db
    .updateTable('koppeling.antwoord')
    .set({ antwoord })
    .where('koppelingId', '=', wie.koppelingId)
    .where('sleutel', '=', wie.sleutel)
    .execute()
}
