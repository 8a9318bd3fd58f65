import type { TxContext } from '../../../platform/db/index.ts'

/** Links that still work, with the roles that come with them, the oldest first. */
export function openUitnodigingen(ctx: TxContext) {
  return ctx.db
    .selectFrom('toegang.uitnodiging as u')
    .innerJoin('toegang.rolverzoek as v', 'v.tokenHash', 'u.tokenHash')
    .innerJoin('netwerk.organisatie as o', 'o.id', 'u.organisatieId')
    .select([
      'u.id',
      'u.verlooptOp',
      'o.naam as organisatie',
      'v.voor',
      'v.rol',
      'v.toestand',
      'v.id as verzoekId',
    ])
    .where('u.gebruiktOp', 'is', null)
    .where('u.verlooptOp', '>', ctx.now)
    .orderBy('u.id')
    .limit(1000)
    .execute()
}

/** Somebody holds a link that makes her beheerder or FG. */
export async function toezichthouderUitgenodigd(ctx: TxContext): Promise<boolean> {
  const rij = await ctx.db
    .selectFrom('toegang.uitnodiging as u')
    .innerJoin('toegang.rolverzoek as v', 'v.tokenHash', 'u.tokenHash')
    .select('u.id')
    .where('u.gebruiktOp', 'is', null)
    .where('u.verlooptOp', '>', ctx.now)
    .where('v.toestand', '=', 'toegestaan')
    .where('v.rol', 'in', ['beheerder', 'fg'])
    .limit(1)
    .executeTakeFirst()
  return rij !== undefined
}

/** Ends links that still work: one, or all that somebody gave. Says which. */
export async function trekUitnodigingenIn(
  ctx: TxContext,
  welke: { id: string } | { doorId: string },
): Promise<Buffer[]> {
  const q = ctx.db
    .updateTable('toegang.uitnodiging')
    .set({ verlooptOp: ctx.now })
    .where('gebruiktOp', 'is', null)
    .where('verlooptOp', '>', ctx.now)
  const rijen = await ('id' in welke ? q.where('id', '=', welke.id) : q.where('doorId', '=', welke.doorId))
    .returning('tokenHash')
    .execute()
  return rijen.map((rij) => rij.tokenHash)
}

/** The organisations whose people may work here: the municipality's own, and those that work for more. */
export function organisatiesHier(ctx: TxContext) {
  return ctx.db
    .selectFrom('netwerk.organisatie')
    .select(['id', 'code', 'naam'])
    .where((eb) => eb.or([eb('gemeenteId', '=', ctx.gemeenteId!), eb('gemeenteId', 'is', null)]))
    .orderBy('gemeenteId', (o) => o.asc().nullsLast())
    .orderBy('naam')
    .execute()
}
