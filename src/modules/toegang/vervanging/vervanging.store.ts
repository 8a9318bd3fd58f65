import { type RawBuilder, sql } from 'kysely'
import { nieuwId } from '../../../kernel/ids.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { rolGeldtNu, vervangingLooptNu } from '../geldt.store.ts'

/** The municipalities in which this account may have a role of somebody else, or of nobody: to be looked at there. */
export async function aansprakenVan(ctx: TxContext, accountId: string): Promise<string[]> {
  const rijen = await ctx.db
    .selectFrom('toegang.vervanging as v')
    .select('gemeenteId')
    .where('accountId', '=', accountId)
    .where(vervangingLooptNu(ctx))
    .union(ctx.db.selectFrom('toegang.waarneming').select('gemeenteId').where('accountId', '=', accountId))
    .execute()
  return rijen.map(({ gemeenteId }) => gemeenteId)
}

/** Every role that holds now, with who holds it. */
export function toewijzingen(ctx: TxContext) {
  return ctx.db
    .selectFrom('toegang.rolToewijzing as r')
    .innerJoin('toegang.account as a', 'a.id', 'r.accountId')
    .select(['r.accountId', 'a.naam', 'a.actief', 'r.rol', 'r.van', 'r.tot'])
    .where(rolGeldtNu(ctx))
    .orderBy('a.naam')
    .execute()
}

/** What is under way or still to come. */
export function vervangingen(ctx: TxContext) {
  return ctx.db
    .selectFrom('toegang.vervanging as v')
    .innerJoin('toegang.account as x', 'x.id', 'v.accountId')
    .innerJoin('toegang.account as y', 'y.id', 'v.voorId')
    .select(['v.id', 'v.accountId', 'x.naam', 'x.actief', 'v.voorId', 'y.naam as voor', 'v.rol'])
    .select(['v.van', 'v.tot', 'v.beeindigdOp'])
    .where('v.tot', '>', ctx.now)
    .where('v.beeindigdOp', 'is', null)
    .orderBy('v.van')
    .orderBy('v.id')
    .execute()
}

/** In which roles somebody stood in for another here, for however short: what she did then is on her name. */
export async function ingevallenAls(ctx: TxContext, accountId: string): Promise<string[]> {
  const rijen = await ctx.db
    .selectFrom('toegang.vervanging')
    .select('rol')
    .distinct()
    .where('accountId', '=', accountId)
    .where('van', '<=', ctx.now)
    .where((eb) => eb.or([eb('beeindigdOp', 'is', null), eb('beeindigdOp', '>', eb.ref('van'))]))
    .execute()
  return rijen.map(({ rol }) => rol)
}

export async function bewaarVervanging(
  ctx: TxContext,
  rij: { accountId: string; voorId: string; rol: string; van: Date; tot: Date },
): Promise<string> {
  const id = nieuwId(ctx.now)
  const door = { doorId: ctx.actor.id!, op: ctx.now }
  await ctx.db
    .insertInto('toegang.vervanging')
    .values({ ...rij, ...door, id, gemeenteId: ctx.gemeenteId! })
    .execute()
  return id
}

/** The account that stood in, or nothing when it had ended already or is not the actor's to end. */
export async function beeindig(
  ctx: TxContext,
  id: string,
): Promise<{ voorId: string; accountId: string } | undefined> {
  return await ctx.db
    .updateTable('toegang.vervanging')
    .set({ beeindigdOp: ctx.now, beeindigdDoor: ctx.actor.id })
    .where('id', '=', id)
    .where('tot', '>', ctx.now)
    .where('beeindigdOp', 'is', null)
    .returning(['voorId', 'accountId'])
    .executeTakeFirst()
}

type Einde = { accountId: string; houdt: readonly string[]; per: Date }
type Geraakt = { id: string; voorId: string; accountId: string }

/** What would go on after `per`, of who is replaced in a role that she will not hold, or stands in and will hold none. */
function voorbij({ accountId, houdt, per }: Einde): RawBuilder<boolean> {
  return sql<boolean>`(tot > ${per} and beeindigd_op is null and case when account_id = ${accountId}
    then cardinality(${houdt}::text[]) = 0 else voor_id = ${accountId} and rol <> all (${houdt}::text[]) end)`
}

/** Ends what is under way, or, with a `per` that is coming, what would begin later. */
export async function beeindigVan(
  ctx: TxContext,
  { doorId, ...einde }: Einde & { doorId: string | null },
): Promise<Geraakt[]> {
  return await ctx.db
    .updateTable('toegang.vervanging')
    .set({ beeindigdOp: ctx.now, beeindigdDoor: doorId })
    .where(voorbij(einde))
    .where(sql<boolean>`(van >= ${einde.per} or ${einde.per} <= ${ctx.now})`)
    .returning(['id', 'voorId', 'accountId'])
    .execute()
}

/** What goes on until then, gets that as its end. */
export async function verkortVan(ctx: TxContext, einde: Einde): Promise<Geraakt[]> {
  return await ctx.db
    .updateTable('toegang.vervanging')
    .set({ tot: einde.per })
    .where(voorbij(einde))
    .returning(['id', 'voorId', 'accountId'])
    .execute()
}

/** The newest appointment holds; without an account it says that there is none any more. */
export function aangewezenWaarnemer(ctx: TxContext) {
  return ctx.db
    .selectFrom('toegang.waarneming as w')
    .leftJoin('toegang.account as a', 'a.id', 'w.accountId')
    .leftJoin('netwerk.gemeente as g', 'g.id', 'w.thuisId')
    .select(['w.accountId', 'w.thuisId', 'a.naam', 'a.actief', 'g.naam as thuis', 'w.op'])
    .orderBy('w.id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function bewaarWaarneming(
  ctx: TxContext,
  wie: { accountId: string; thuisId: string } | null,
): Promise<void> {
  const rij = { accountId: wie?.accountId ?? null, thuisId: wie?.thuisId ?? null }
  const vast = { id: nieuwId(ctx.now), gemeenteId: ctx.gemeenteId!, doorId: ctx.actor.id!, op: ctx.now }
  await ctx.db
    .insertInto('toegang.waarneming')
    .values({ ...rij, ...vast })
    .execute()
}
