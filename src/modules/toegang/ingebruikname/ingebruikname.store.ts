import type { TxContext } from '../../../platform/db/index.ts'
import type { Oefenend } from '../../../web/verzoek.ts'

/** The newest first; what was withdrawn says when. */
export function vaststellingen(ctx: TxContext) {
  return ctx.db
    .selectFrom('toegang.vaststelling as v')
    .leftJoin('toegang.intrekking as i', (join) =>
      join.onRef('i.gemeenteId', '=', 'v.gemeenteId').onRef('i.vaststellingId', '=', 'v.id'),
    )
    .select(['v.id', 'v.inhoud', 'v.doorId', 'v.op', 'i.op as ingetrokkenOp', 'i.inhoud as reden'])
    .orderBy('v.id', 'desc')
    .limit(20)
    .execute()
}

export function handtekeningen(ctx: TxContext) {
  return ctx.db
    .selectFrom('toegang.handtekening')
    .select(['vaststellingId', 'rol', 'accountId', 'op'])
    .orderBy('op')
    .execute()
}

export async function bewaarVaststelling(ctx: TxContext, rij: { id: string; inhoud: Buffer }): Promise<void> {
  const vast = { gemeenteId: ctx.gemeenteId!, doorId: ctx.actor.id!, op: ctx.now }
  await ctx.db
    .insertInto('toegang.vaststelling')
    .values({ ...rij, ...vast })
    .execute()
}

export async function zetHandtekening(ctx: TxContext, vaststellingId: string, rol: string): Promise<void> {
  await ctx.db
    .insertInto('toegang.handtekening')
    .values({ gemeenteId: ctx.gemeenteId!, vaststellingId, rol, accountId: ctx.actor.id!, op: ctx.now })
    .execute()
}

export async function neemInGebruik(ctx: TxContext, vaststellingId: string): Promise<void> {
  await ctx.db
    .insertInto('toegang.inGebruik')
    .values({ gemeenteId: ctx.gemeenteId!, vaststellingId, sinds: ctx.now })
    .onConflict((oc) => oc.column('gemeenteId').doNothing())
    .execute()
}

/** False when it had been withdrawn already. */
export async function bewaarIntrekking(
  ctx: TxContext,
  vaststellingId: string,
  inhoud: Buffer,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('toegang.intrekking')
    .values({ gemeenteId: ctx.gemeenteId!, vaststellingId, inhoud, doorId: ctx.actor.id!, op: ctx.now })
    .onConflict((oc) => oc.columns(['gemeenteId', 'vaststellingId']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function zetTerugInOefenmodus(ctx: TxContext, vaststellingId: string): Promise<void> {
  await ctx.db.deleteFrom('toegang.inGebruik').where('vaststellingId', '=', vaststellingId).execute()
}

/** Every municipality without an adoption that holds. The same for everybody. */
export function oefenendeGemeenten(ctx: TxContext): Promise<Oefenend[]> {
  return ctx.db
    .selectFrom('netwerk.gemeente as g')
    .leftJoin('toegang.inGebruik as i', 'i.gemeenteId', 'g.id')
    .select(['g.id', 'g.code', 'g.naam'])
    .where('i.gemeenteId', 'is', null)
    .orderBy('g.naam')
    .execute()
}
