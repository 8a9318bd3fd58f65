import type { Updateable } from 'kysely'
import type { Tabellen, TxContext } from '../../platform/db/index.ts'

export type Toestand = 'gevraagd' | 'toegestaan' | 'geweigerd' | 'beoordeeld'
export type Verzoekrij = NonNullable<Awaited<ReturnType<typeof verzoekMet>>>
type Besluit = Omit<
  Updateable<Tabellen['noodtoegang.verzoek']>,
  'gemeenteId' | 'id' | 'accountId' | 'kenmerk' | 'op'
>

const kolommen = [
  'id',
  'accountId',
  'kenmerk',
  'inhoud',
  'op',
  'toestand',
  'soort',
  'dossierId',
  'besluitDoor',
  'tot',
  'oordeel',
] as const

export async function bewaarVerzoek(
  ctx: TxContext,
  rij: { id: string; kenmerk: string; inhoud: Buffer },
): Promise<void> {
  await ctx.db
    .insertInto('noodtoegang.verzoek')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, accountId: ctx.actor.id!, op: ctx.now })
    .execute()
}

export function verzoekMet(ctx: TxContext, id: string) {
  return ctx.db.selectFrom('noodtoegang.verzoek').select(kolommen).where('id', '=', id).executeTakeFirst()
}

/** What others asked since then and nobody decided about, the oldest first. */
export function wachtendOpAnder(ctx: TxContext, { vanaf, aantal }: { vanaf: Date; aantal: number }) {
  return ctx.db
    .selectFrom('noodtoegang.verzoek')
    .select(kolommen)
    .where('toestand', '=', 'gevraagd')
    .where('op', '>=', vanaf)
    .where('accountId', '<>', ctx.actor.id!)
    .orderBy('id')
    .limit(aantal)
    .execute()
}

/** What the FG still has to look back at comes oldest first, what is done newest first. */
export function verzoeken(ctx: TxContext, toestand: 'toegestaan' | 'beoordeeld', aantal: number) {
  return ctx.db
    .selectFrom('noodtoegang.verzoek')
    .select(kolommen)
    .where('toestand', '=', toestand)
    .orderBy('id', toestand === 'beoordeeld' ? 'desc' : 'asc')
    .limit(aantal)
    .execute()
}

export function eigenVerzoeken(ctx: TxContext, aantal: number) {
  return ctx.db
    .selectFrom('noodtoegang.verzoek')
    .select(['id', 'kenmerk', 'op', 'toestand', 'tot'])
    .where('accountId', '=', ctx.actor.id!)
    .orderBy('id', 'desc')
    .limit(aantal)
    .execute()
}

/** False when somebody else was first. */
export async function besluitOver(
  ctx: TxContext,
  id: string,
  van: Toestand,
  besluit: Besluit,
): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('noodtoegang.verzoek')
    .set(besluit)
    .where('id', '=', id)
    .where('toestand', '=', van)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
