import type { Insertable } from 'kysely'
import type { Tabellen, TxContext } from '../../platform/db/index.ts'

const kolommen = ['id', 'accountId', 'inhoud', 'op', 'toestand', 'besluitDoor', 'tot'] as const
export type Verzoekrij = Awaited<ReturnType<typeof verzoeken>>[number]

type Nieuw = Pick<Insertable<Tabellen['archief.verzoek']>, 'id' | 'inhoud' | 'vernietigenOp'>

export async function bewaarVerzoek(ctx: TxContext, rij: Nieuw): Promise<void> {
  await ctx.db
    .insertInto('archief.verzoek')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, accountId: ctx.actor.id!, op: ctx.now })
    .execute()
}

export function verzoekMet(ctx: TxContext, id: string): Promise<Verzoekrij | undefined> {
  return ctx.db.selectFrom('archief.verzoek').select(kolommen).where('id', '=', id).executeTakeFirst()
}

/** The newest; row-level security shows the reader her own, or all of the municipality. */
export function verzoeken(ctx: TxContext, aantal: number) {
  return ctx.db.selectFrom('archief.verzoek').select(kolommen).orderBy('id', 'desc').limit(aantal).execute()
}

/** False when somebody else was first. */
export async function besluitOver(
  ctx: TxContext,
  id: string,
  besluit: { toestand: 'toegestaan' | 'geweigerd'; tot: Date | null },
): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('archief.verzoek')
    .set({ ...besluit, besluitDoor: ctx.actor.id, besluitOp: ctx.now })
    .where('id', '=', id)
    .where('toestand', '=', 'gevraagd')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function verwijderVerlopen(ctx: TxContext, vandaag: string, aantal: number): Promise<string[]> {
  const ids = ctx.db
    .selectFrom('archief.verzoek')
    .select('id')
    .where('vernietigenOp', '<=', vandaag)
    .limit(aantal)
  const rijen = await ctx.db.deleteFrom('archief.verzoek').where('id', 'in', ids).returning('id').execute()
  return rijen.map(({ id }) => id)
}
