import { sql } from 'kysely'
import type { TxContext } from '../../platform/db/index.ts'

export type EigenSessie = {
  id: string
  aangemaaktOp: Date
  gezienOp: Date
  verlooptOp: Date
  sessiesVanaf: Date | null
  label: Buffer | null
  deze: boolean
}

/** The sessions of who asks; `bewijs` is the hash of the one she asks with. */
export function eigenSessies(ctx: TxContext): Promise<EigenSessie[]> {
  return ctx.db
    .selectFrom('toegang.sessie as s')
    .innerJoin('toegang.account as a', 'a.id', 's.accountId')
    .select(['s.id', 's.aangemaaktOp', 's.gezienOp', 's.verlooptOp', 'a.sessiesVanaf', 's.label'])
    .select(sql<boolean>`s.token_hash is not distinct from ${ctx.bewijs}`.as('deze'))
    .where('s.accountId', '=', ctx.actor.id!)
    .where('s.bevestigd', '=', true)
    .orderBy('s.gezienOp', 'desc')
    .execute()
}

export async function verwijderEigenSessie(ctx: TxContext, id: string): Promise<boolean> {
  const uitkomst = await ctx.db
    .deleteFrom('toegang.sessie')
    .where('id', '=', id)
    .where('accountId', '=', ctx.actor.id!)
    .executeTakeFirst()
  return uitkomst.numDeletedRows === 1n
}

export async function verwijderAndereSessies(ctx: TxContext): Promise<void> {
  await ctx.db
    .deleteFrom('toegang.sessie')
    .where('accountId', '=', ctx.actor.id!)
    .where('tokenHash', '!=', ctx.bewijs!)
    .execute()
}

export async function bewaarLabel(ctx: TxContext, id: string, label: Buffer | null): Promise<void> {
  await ctx.db
    .updateTable('toegang.sessie')
    .set({ label })
    .where('id', '=', id)
    .where('accountId', '=', ctx.actor.id!)
    .execute()
}

/** False when this account does not exist, or is not of this municipality. */
export async function sluitSessiesVan(ctx: TxContext, accountId: string): Promise<boolean> {
  const uitkomst = await ctx.db
    .updateTable('toegang.account')
    .set({ sessiesVanaf: ctx.now })
    .where('id', '=', accountId)
    .executeTakeFirst()
  return uitkomst.numUpdatedRows === 1n
}
