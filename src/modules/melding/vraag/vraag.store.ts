import type { Insertable } from 'kysely'
import type { Tabellen, TxContext } from '../../../platform/db/index.ts'

const kolommen = ['id', 'accountId', 'inhoud', 'gesteldOp', 'antwoord', 'antwoordOp'] as const

export type Vraagrij = Awaited<ReturnType<typeof eigenVragen>>[number]

export async function bewaarVraag(
  ctx: TxContext,
  rij: Omit<Insertable<Tabellen['melding.vraag']>, 'gemeenteId' | 'gesteldOp'>,
): Promise<void> {
  await ctx.db
    .insertInto('melding.vraag')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, gesteldOp: ctx.now })
    .execute()
}

export function eigenVragen(ctx: TxContext, hoogstens: number) {
  return ctx.db
    .selectFrom('melding.vraag')
    .select(kolommen)
    .where('accountId', '=', ctx.actor.id)
    .orderBy('id', 'desc')
    .limit(hoogstens)
    .execute()
}

export function vraagMet(ctx: TxContext, id: string): Promise<Vraagrij | undefined> {
  return ctx.db.selectFrom('melding.vraag').select(kolommen).where('id', '=', id).executeTakeFirst()
}

/** What waits for an answer, who waits longest first. */
export function openVragen(ctx: TxContext, hoogstens: number): Promise<{ id: string; gesteldOp: Date }[]> {
  return ctx.db
    .selectFrom('melding.vraag')
    .select(['id', 'gesteldOp'])
    .where('antwoord', 'is', null)
    .orderBy('id')
    .limit(hoogstens)
    .execute()
}

/** False when somebody else answered first. */
export async function bewaarAntwoordOpVraag(ctx: TxContext, id: string, antwoord: Buffer): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('melding.vraag')
    .set({ antwoord, antwoordDoor: ctx.actor.id, antwoordOp: ctx.now })
    .where('id', '=', id)
    .where('antwoord', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export function verlopenVragen(ctx: TxContext, vandaag: string, aantal: number): Promise<{ id: string }[]> {
  return ctx.db
    .selectFrom('melding.vraag')
    .select('id')
    .where('vernietigenOp', '<=', vandaag)
    .orderBy('vernietigenOp')
    .limit(aantal)
    .execute()
}

export async function verwijderVragen(ctx: TxContext, ids: readonly string[]): Promise<void> {
  await ctx.db.deleteFrom('melding.vraag').where('id', 'in', ids).execute()
}
