import type { Insertable } from 'kysely'
import type { Tabellen, TxContext } from '../../../platform/db/index.ts'

type Rij = Omit<Insertable<Tabellen['toegang.accountgebeurtenis']>, 'gemeenteId' | 'op' | 'doorId'>

/** `doorId` is who set it off, also when Baken does the writing. */
export async function bewaarGebeurtenis(ctx: TxContext, rij: Rij & { doorId: string | null }): Promise<void> {
  await ctx.db
    .insertInto('toegang.accountgebeurtenis')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, op: ctx.now })
    .execute()
}

/** The newest first; of one account or, for who oversees, of all. */
export function gebeurtenissen(
  ctx: TxContext,
  { accountId, na, aantal }: { accountId?: string; na?: string | undefined; aantal: number },
) {
  let q = ctx.db
    .selectFrom('toegang.accountgebeurtenis as g')
    .leftJoin('toegang.rolverzoek as v', 'v.id', 'g.verzoekId')
    .select([
      'g.id',
      'g.wat',
      'g.rol',
      'g.van',
      'g.tot',
      'g.bron',
      'g.doorId',
      'g.op',
      'g.verzoekId',
      'v.voor',
    ])
    .select((eb) => eb.fn.coalesce('g.accountId', 'v.accountId').as('accountId'))
  if (accountId) q = q.where((eb) => eb(eb.fn.coalesce('g.accountId', 'v.accountId'), '=', accountId))
  if (na) q = q.where('g.id', '<', na)
  return q.orderBy('g.id', 'desc').limit(aantal).execute()
}
