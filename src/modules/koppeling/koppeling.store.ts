import type { TxContext } from '../../platform/db/index.ts'

export type Koppelingrij = Awaited<ReturnType<typeof koppelingrijen>>[number]

/** The koppelingen of this municipality and those that it let in; `eigen` says which. */
export function koppelingrijen(ctx: TxContext, id?: string) {
  let q = ctx.db
    .selectFrom('koppeling.koppeling as k')
    .innerJoin('netwerk.organisatie as o', 'o.id', 'k.organisatieId')
    .leftJoin('koppeling.toelating as t', 't.koppelingId', 'k.id')
    .select(['k.id', 'k.naam', 'k.scopes', 'k.aangemaaktOp', 'k.ingetrokkenOp', 'o.naam as organisatie'])
    .select((eb) => [eb('k.gemeenteId', '=', ctx.gemeenteId!).as('eigen'), 't.sinds', 't.tot'])
  if (id) q = q.where('k.id', '=', id)
  return q.orderBy('k.naam').orderBy('k.id').execute()
}

export async function bewaarKoppeling(
  ctx: TxContext,
  rij: { id: string; organisatieId: string; naam: string; scopes: string[] },
): Promise<void> {
  await ctx.db
    .insertInto('koppeling.koppeling')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, aangemaaktOp: ctx.now })
    .execute()
}

/** False when there is no such koppeling of this municipality, or it was withdrawn. Holds the row. */
export async function houdKoppelingVast(ctx: TxContext, id: string): Promise<boolean> {
  const rij = await ctx.db
    .selectFrom('koppeling.koppeling')
    .select('id')
    .where('id', '=', id)
    .where('ingetrokkenOp', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return rij !== undefined
}

export async function sluitKoppeling(ctx: TxContext, id: string): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('koppeling.koppeling')
    .set({ ingetrokkenOp: ctx.now })
    .where('id', '=', id)
    .where('ingetrokkenOp', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export function geheimenVan(ctx: TxContext, koppelingId: string) {
  return ctx.db
    .selectFrom('koppeling.geheim')
    .select(['id', 'aangemaaktOp', 'beeindigdOp', 'gebruiktOp'])
    .where('koppelingId', '=', koppelingId)
    .orderBy('aangemaaktOp')
    .execute()
}

export async function bewaarGeheim(
  ctx: TxContext,
  rij: { id: string; koppelingId: string; geheimHash: Buffer },
): Promise<void> {
  await ctx.db
    .insertInto('koppeling.geheim')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, aangemaaktOp: ctx.now })
    .execute()
}

export async function sluitGeheim(
  ctx: TxContext,
  { koppelingId, id }: { koppelingId: string; id: string },
): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('koppeling.geheim')
    .set({ beeindigdOp: ctx.now })
    .where('id', '=', id)
    .where('koppelingId', '=', koppelingId)
    .where('beeindigdOp', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Lets a koppeling report to this municipality, again when it had been ended. */
export async function bewaarToelating(ctx: TxContext, koppelingId: string): Promise<void> {
  await ctx.db
    .insertInto('koppeling.toelating')
    .values({ koppelingId, gemeenteId: ctx.gemeenteId!, sinds: ctx.now })
    .onConflict((oc) => oc.columns(['gemeenteId', 'koppelingId']).doUpdateSet({ sinds: ctx.now, tot: null }))
    .execute()
}

export async function sluitToelating(ctx: TxContext, koppelingId: string): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('koppeling.toelating')
    .set({ tot: ctx.now })
    .where('koppelingId', '=', koppelingId)
    .where('tot', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
