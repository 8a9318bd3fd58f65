import type { TxContext } from '../../platform/db/index.ts'
import { rolGeldtNu } from './geldt.store.ts'

/** Active accounts with a role in this municipality now. */
export function collegas(ctx: TxContext): Promise<{ id: string; naam: string }[]> {
  return ctx.db
    .selectFrom('toegang.rolToewijzing as r')
    .innerJoin('toegang.account as a', 'a.id', 'r.accountId')
    .where('a.actief', '=', true)
    .where(rolGeldtNu(ctx))
    .select(['a.id', 'a.naam'])
    .distinct()
    .orderBy('a.naam')
    .execute()
}

/** Who may come to work here: with a role that begins later, as vervanger now or later, or as the waarnemer who was named. */
export function invallers(ctx: TxContext): Promise<{ id: string; naam: string }[]> {
  const vervangers = ctx.db
    .selectFrom('toegang.vervanging')
    .select('accountId as id')
    .where('tot', '>', ctx.now)
  const komenden = ctx.db
    .selectFrom('toegang.rolToewijzing')
    .select('accountId as id')
    .where('van', '>', ctx.now)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', eb.ref('van'))]))
  const waarnemers = ctx.db.selectFrom('toegang.waarneming').select('accountId as id')
  return ctx.db
    .selectFrom('toegang.account as a')
    .select(['a.id', 'a.naam'])
    .where('a.id', 'in', vervangers.union(komenden).union(waarnemers.$castTo<{ id: string }>()))
    .where('a.actief', '=', true)
    .orderBy('a.naam')
    .execute()
}

/** The names of these accounts, as far as they have or had to do with this municipality. */
export async function namenVan(ctx: TxContext, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rijen = await ctx.db
    .selectFrom('toegang.account')
    .select(['id', 'naam'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rijen.map(({ id, naam }) => [id, naam]))
}
