import type { TxContext } from '../../platform/db/index.ts'

/** The secret that is shown, when it still holds, and whose it is. */
export function getoondGeheim(ctx: TxContext) {
  return ctx.db
    .selectFrom('koppeling.geheim as g')
    .innerJoin('koppeling.koppeling as k', 'k.id', 'g.koppelingId')
    .select(['g.id', 'g.koppelingId', 'k.scopes'])
    .where('g.geheimHash', '=', ctx.bewijs!)
    .where('g.beeindigdOp', 'is', null)
    .where('k.ingetrokkenOp', 'is', null)
    .executeTakeFirst()
}

export async function bewaarToken(
  ctx: TxContext,
  rij: { tokenHash: Buffer; koppelingId: string; geheimId: string; scopes: string[]; verlooptOp: Date },
): Promise<void> {
  await ctx.db.insertInto('koppeling.token').values(rij).execute()
  await ctx.db
    .updateTable('koppeling.geheim')
    .set({ gebruiktOp: ctx.now })
    .where('geheimHash', '=', ctx.bewijs!)
    .execute()
}

/** Whose token is shown, when it holds: the koppeling and the municipalities that let it in. */
export async function getoondToken(ctx: TxContext) {
  const rij = await ctx.db
    .selectFrom('koppeling.token as t')
    .innerJoin('koppeling.koppeling as k', 'k.id', 't.koppelingId')
    .innerJoin('koppeling.geheim as g', (on) =>
      on.onRef('g.gemeenteId', '=', 'k.gemeenteId').onRef('g.id', '=', 't.geheimId'),
    )
    .innerJoin('netwerk.organisatie as o', 'o.id', 'k.organisatieId')
    .select(['k.id', 'k.gemeenteId', 'k.naam', 'k.organisatieId', 'o.naam as organisatie', 't.scopes'])
    .where('t.tokenHash', '=', ctx.bewijs!)
    .where('t.verlooptOp', '>', ctx.now)
    .where('g.beeindigdOp', 'is', null)
    .where('k.ingetrokkenOp', 'is', null)
    .executeTakeFirst()
  return rij && { ...rij, gemeenten: await toegelatenBij(ctx, rij.id) }
}

function toegelatenBij(ctx: TxContext, koppelingId: string) {
  return ctx.db
    .selectFrom('koppeling.toelating as t')
    .innerJoin('netwerk.gemeente as g', 'g.id', 't.gemeenteId')
    .select(['g.id', 'g.code'])
    .where('t.koppelingId', '=', koppelingId)
    .where('t.tot', 'is', null)
    .execute()
}

export async function verwijderOudeKoppelsporen(ctx: TxContext, antwoordenTot: Date): Promise<void> {
  await ctx.db.deleteFrom('koppeling.token').where('verlooptOp', '<=', ctx.now).execute()
  await ctx.db.deleteFrom('koppeling.antwoord').where('op', '<=', antwoordenTot).execute()
}
