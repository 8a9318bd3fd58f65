import type { TxContext } from '../../platform/db/index.ts'

const plekken = [1, 2, 3, 4, 5]

/** False when this account's five places are taken. Reads nothing: who puts away may not look (policy `wegleggen`). */
export async function legWeg(
  ctx: TxContext,
  rij: { id: string; accountId: string; inhoud: Buffer },
): Promise<boolean> {
  for (const plek of plekken) {
    const uitkomst = await ctx.db
      .insertInto('toegang.bewaardeInvoer')
      .values({ ...rij, plek, op: ctx.now })
      .onConflict((botsing) => botsing.doNothing())
      .executeTakeFirst()
    if (uitkomst.numInsertedOrUpdatedRows === 1n) return true
  }
  return false
}

export type Bewaardrij = { id: string; inhoud: Buffer; op: Date; getoondOp: Date | null }

/** One's own, the newest first. */
export function eigenInvoer(ctx: TxContext, vanaf: Date): Promise<Bewaardrij[]> {
  return ctx.db
    .selectFrom('toegang.bewaardeInvoer')
    .select(['id', 'inhoud', 'op', 'getoondOp'])
    .where('accountId', '=', ctx.actor.id!)
    .where('op', '>', vanaf)
    .orderBy('op', 'desc')
    .execute()
}

export async function isOngezien(ctx: TxContext, vanaf: Date): Promise<boolean> {
  const rij = await ctx.db
    .selectFrom('toegang.bewaardeInvoer')
    .select('id')
    .where('accountId', '=', ctx.actor.id!)
    .where('op', '>', vanaf)
    .where('getoondOp', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return rij !== undefined
}

export async function noteerGetoond(ctx: TxContext, id: string): Promise<void> {
  await ctx.db
    .updateTable('toegang.bewaardeInvoer')
    .set({ getoondOp: ctx.now })
    .where('id', '=', id)
    .where('accountId', '=', ctx.actor.id!)
    .execute()
}

export async function verwijderInvoer(ctx: TxContext, id: string): Promise<boolean> {
  const uitkomst = await ctx.db
    .deleteFrom('toegang.bewaardeInvoer')
    .where('id', '=', id)
    .where('accountId', '=', ctx.actor.id!)
    .executeTakeFirst()
  return uitkomst.numDeletedRows === 1n
}
