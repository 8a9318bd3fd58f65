import type { Insertable } from 'kysely'
import { dagenLater } from '../../../kernel/clock.ts'
import type { Tabellen, TxContext } from '../../../platform/db/index.ts'

export type Verzoekrij = NonNullable<Awaited<ReturnType<typeof verzoekMet>>>
type Nieuw = Omit<Insertable<Tabellen['toegang.rolverzoek']>, 'gemeenteId' | 'op'>

export async function bewaarVerzoek(ctx: TxContext, rij: Nieuw & { doorId: string | null }): Promise<void> {
  await ctx.db
    .insertInto('toegang.rolverzoek')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, op: ctx.now })
    .execute()
}

function verzoeken(ctx: TxContext) {
  return ctx.db
    .selectFrom('toegang.rolverzoek as v')
    .innerJoin('netwerk.gemeente as g', 'g.id', 'v.gemeenteId')
    .select(['v.gemeenteId', 'g.naam as gemeente', 'v.id', 'v.accountId', 'v.tokenHash', 'v.voor', 'v.rol'])
    .select(['v.van', 'v.tot', 'v.toestand', 'v.elders', 'v.doorId', 'v.op'])
}

export function verzoekMet(ctx: TxContext, id: string) {
  return verzoeken(ctx).where('v.id', '=', id).executeTakeFirst()
}

/** What waits, the oldest first: of this municipality, and of others where nobody can agree. A link lives for a week. */
export function wachtendeVerzoeken(ctx: TxContext, aantal = 200) {
  return verzoeken(ctx)
    .where('v.toestand', '=', 'gevraagd')
    .where((eb) => eb.or([eb('v.accountId', 'is not', null), eb('v.op', '>', dagenLater(ctx.now, -7))]))
    .orderBy('v.id')
    .limit(aantal)
    .execute()
}

export function wachtendeVerzoekenVoor(ctx: TxContext, ...accountIds: string[]) {
  if (accountIds.length === 0) return Promise.resolve([])
  return verzoeken(ctx)
    .where('v.toestand', '=', 'gevraagd')
    .where('v.accountId', 'in', accountIds)
    .where('v.gemeenteId', '=', ctx.gemeenteId!)
    .execute()
}

/** False when somebody else was first. */
export async function besluitOver(
  ctx: TxContext,
  id: string,
  toestand: 'toegestaan' | 'geweigerd',
): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('toegang.rolverzoek')
    .set({ toestand, besluitDoor: ctx.actor.id, besluitOp: ctx.now })
    .where('id', '=', id)
    .where('toestand', '=', 'gevraagd')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * Takes back what still waits here, and says what that was. The municipality is said, as elsewhere it never is: a door
 * shows a beheerder what waits in others too, to decide about, not to take back.
 */
export function trekVerzoekenIn(
  ctx: TxContext,
  welke: { id: string } | { tokenHash: Buffer } | { wie: string },
): Promise<{ id: string; rol: string; accountId: string | null }[]> {
  return ctx.db
    .updateTable('toegang.rolverzoek')
    .set({ toestand: 'ingetrokken', besluitOp: ctx.now })
    .where('toestand', '=', 'gevraagd')
    .where('gemeenteId', '=', ctx.gemeenteId!)
    .where((eb) => {
      if ('id' in welke) return eb('id', '=', welke.id)
      if ('tokenHash' in welke) return eb('tokenHash', '=', welke.tokenHash)
      return eb.or([eb('accountId', '=', welke.wie), eb('doorId', '=', welke.wie)])
    })
    .returning(['id', 'rol', 'accountId'])
    .execute()
}

/** The roles that were allowed for the invitation that is shown become those of this account; what waits, waits for it. */
export async function geefAanAccount(ctx: TxContext, accountId: string) {
  return await ctx.db
    .updateTable('toegang.rolverzoek')
    .set({ accountId })
    .where('tokenHash', '=', ctx.bewijs!)
    .returning(['id', 'rol', 'van', 'tot', 'toestand'])
    .execute()
}

/** The roles of the invitation that is shown. */
export function verzoekenMetBewijs(ctx: TxContext) {
  return ctx.db
    .selectFrom('toegang.rolverzoek')
    .select(['rol', 'toestand'])
    .where('tokenHash', '=', ctx.bewijs!)
    .execute()
}
