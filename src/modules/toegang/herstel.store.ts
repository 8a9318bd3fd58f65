import { sql } from 'kysely'
import type { TxContext } from '../../platform/db/index.ts'

export type Herstelrij = {
  gemeenteId: string
  accountId: string
  verlooptOp: Date
  gebruiktOp: Date | null
}

/** Ends every link that was given for this account before; then there is one at most. */
export async function trekHerstellinksIn(ctx: TxContext, accountId: string): Promise<void> {
  await ctx.db
    .updateTable('toegang.herstel')
    .set({ verlooptOp: ctx.now })
    .where('accountId', '=', accountId)
    .where('gebruiktOp', 'is', null)
    .where('verlooptOp', '>', ctx.now)
    .execute()
}

/** Ends the links that somebody gave. */
export async function trekHerstellinksVanIn(ctx: TxContext, doorId: string): Promise<void> {
  await ctx.db
    .updateTable('toegang.herstel')
    .set({ verlooptOp: ctx.now })
    .where('doorId', '=', doorId)
    .where('gebruiktOp', 'is', null)
    .where('verlooptOp', '>', ctx.now)
    .execute()
}

export async function bewaarHerstel(
  ctx: TxContext,
  rij: { tokenHash: Buffer; accountId: string; verlooptOp: Date },
): Promise<void> {
  await ctx.db
    .insertInto('toegang.herstel')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, doorId: ctx.actor.id, aangemaaktOp: ctx.now })
    .execute()
}

export function herstelMetBewijs(ctx: TxContext): Promise<Herstelrij | undefined> {
  return ctx.db
    .selectFrom('toegang.herstel')
    .select(['gemeenteId', 'accountId', 'verlooptOp', 'gebruiktOp'])
    .where('tokenHash', '=', ctx.bewijs!)
    .executeTakeFirst()
}

/** False when somebody else was first, or the link ended. */
export async function gebruikHerstel(ctx: TxContext): Promise<boolean> {
  const uitkomst = await ctx.db
    .updateTable('toegang.herstel')
    .set({ gebruiktOp: ctx.now })
    .where('tokenHash', '=', ctx.bewijs!)
    .where('gebruiktOp', 'is', null)
    .where(sql<boolean>`verloopt_op > ${ctx.now}`)
    .executeTakeFirst()
  return uitkomst.numUpdatedRows === 1n
}
