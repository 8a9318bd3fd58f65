import type { Insertable } from 'kysely'
import type { Tabellen, TxContext } from '../../platform/db/index.ts'

type Nieuw<T extends keyof Tabellen> = Omit<Insertable<Tabellen[T]>, 'gemeenteId'>
export type Toetsrij = Awaited<ReturnType<typeof toetsenMet>>[number]

export function verstrekkingenBij(ctx: TxContext, gevaarIds: readonly string[]) {
  if (gevaarIds.length === 0) return Promise.resolve([])
  return ctx.db
    .selectFrom('acuut.verstrekking')
    .select(['id', 'dossierId', 'inhoud', 'verteldOp', 'op'])
    .where('gevaarId', 'in', gevaarIds)
    .orderBy('id')
    .execute()
}

export async function isEenVerstrekking(ctx: TxContext, id: string): Promise<boolean> {
  const q = ctx.db.selectFrom('acuut.verstrekking').select('id').where('id', '=', id)
  return (await q.executeTakeFirst()) != null
}

export async function bewaarVerstrekking(ctx: TxContext, rij: Nieuw<'acuut.verstrekking'>): Promise<void> {
  await ctx.db
    .insertInto('acuut.verstrekking')
    .values({ ...rij, gemeenteId: ctx.gemeenteId! })
    .execute()
}

export async function bewaarToets(ctx: TxContext, rij: Nieuw<'acuut.toets'>): Promise<void> {
  await ctx.db
    .insertInto('acuut.toets')
    .values({ ...rij, gemeenteId: ctx.gemeenteId! })
    .execute()
}

function toetsen(ctx: TxContext) {
  return ctx.db
    .selectFrom('acuut.toets')
    .select(['id', 'inhoud', 'verteldOp', 'vastgelegdOp', 'oordeel', 'beoordeeldOp'])
}

export function toetsenMet(ctx: TxContext, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([])
  return toetsen(ctx).where('id', 'in', ids).execute()
}

/** Everything that waits, the oldest first, or what was judged, the newest first. */
export function toetsenVan(ctx: TxContext, wat: 'open' | 'klaar', aantal: number) {
  return toetsen(ctx)
    .where('oordeel', wat === 'open' ? 'is' : 'is not', null)
    .orderBy('id', wat === 'open' ? 'asc' : 'desc')
    .limit(aantal)
    .execute()
}

/** False when it was judged already, or is not there. */
export async function bewaarOordeel(ctx: TxContext, id: string, oordeel: Buffer): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('acuut.toets')
    .set({ oordeel, beoordeeldDoor: ctx.actor.id, beoordeeldOp: ctx.now })
    .where('id', '=', id)
    .where('oordeel', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function verwijderToetsen(ctx: TxContext, ids: readonly string[]): Promise<void> {
  await ctx.db.deleteFrom('acuut.toets').where('id', 'in', ids).execute()
}
