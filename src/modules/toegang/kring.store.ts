import { sql } from 'kysely'
import type { TxContext } from '../../platform/db/index.ts'

/** Active accounts with a role in this municipality now. */
export function collegas(ctx: TxContext): Promise<{ id: string; naam: string }[]> {
  return werkenden(ctx).select(['a.id', 'a.naam']).distinct().orderBy('a.naam').execute()
}

/** Who holds this role in this municipality now. */
export async function houders(ctx: TxContext, rol: string): Promise<string[]> {
  const rijen = await werkenden(ctx).select('a.id').where('r.rol', '=', rol).distinct().execute()
  return rijen.map(({ id }) => id)
}

function werkenden(ctx: TxContext) {
  return ctx.db
    .selectFrom('toegang.rolToewijzing as r')
    .innerJoin('toegang.account as a', 'a.id', 'r.accountId')
    .where('a.actief', '=', true)
    .where('r.van', '<=', ctx.now)
    .where(sql<boolean>`(r.tot is null or r.tot > ${ctx.now})`)
}

/** The account of another municipality that steps in when nobody is left here. */
export async function waarnemer(_ctx: TxContext): Promise<string | null> {
  return null
}
