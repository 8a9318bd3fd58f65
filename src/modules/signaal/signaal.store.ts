import type { Insertable, Updateable } from 'kysely'
import type { Tabellen, TxContext } from '../../platform/db/index.ts'

type Nieuw<T extends keyof Tabellen> = Omit<Insertable<Tabellen[T]>, 'gemeenteId'>
export type Signaalwijziging = Omit<
  Updateable<Tabellen['signaal.signaal']>,
  'gemeenteId' | 'id' | 'kenmerk' | 'regioVersieId' | 'aangemaaktOp' | 'versie'
>
export type Signaalrij = NonNullable<Awaited<ReturnType<typeof signaalMet>>>

export function signaalMet(ctx: TxContext, id: string) {
  return ctx.db.selectFrom('signaal.signaal').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The row held for who changes it: a second one waits, and then reads what the first one made of it. */
export function houdSignaalVast(ctx: TxContext, id: string): Promise<Signaalrij | undefined> {
  return ctx.db
    .selectFrom('signaal.signaal')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

export async function idMetKenmerk(ctx: TxContext, kenmerk: string): Promise<string | undefined> {
  const rij = await ctx.db
    .selectFrom('signaal.signaal')
    .select('id')
    .where('kenmerk', '=', kenmerk)
    .executeTakeFirst()
  return rij?.id
}

/** Which of these the reader may see. */
export async function gekendeSignalen(ctx: TxContext, kenmerken: readonly string[]): Promise<string[]> {
  if (kenmerken.length === 0) return []
  const rijen = await ctx.db
    .selectFrom('signaal.signaal')
    .select('kenmerk')
    .where('kenmerk', 'in', kenmerken)
    .execute()
  return rijen.map(({ kenmerk }) => kenmerk)
}

export async function bewaarSignaal(ctx: TxContext, rij: Nieuw<'signaal.signaal'>): Promise<void> {
  await ctx.db
    .insertInto('signaal.signaal')
    .values({ ...rij, gemeenteId: ctx.gemeenteId! })
    .execute()
}

/** Changes the row that the reader saw; false when somebody else was first. */
export async function werkSignaalBij(
  ctx: TxContext,
  gezien: { id: string; versie: number },
  wijziging: Signaalwijziging,
): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('signaal.signaal')
    .set((eb) => ({ ...wijziging, versie: eb('versie', '+', 1) }))
    .where('id', '=', gezien.id)
    .where('versie', '=', gezien.versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** What the lists sort on. It says nothing new, so that the version stays. */
export async function zetUiterlijk(ctx: TxContext, id: string, uiterlijkOp: string | null): Promise<void> {
  await ctx.db.updateTable('signaal.signaal').set({ uiterlijkOp }).where('id', '=', id).execute()
}

export async function verlopenSignalen(ctx: TxContext, vandaag: string, aantal: number): Promise<string[]> {
  const rijen = await ctx.db
    .selectFrom('signaal.signaal')
    .select('id')
    .where('vernietigenOp', '<=', vandaag)
    .orderBy('vernietigenOp')
    .limit(aantal)
    .execute()
  return rijen.map((rij) => rij.id)
}

export async function verwijderSignalen(ctx: TxContext, ids: readonly string[]): Promise<void> {
  await ctx.db.deleteFrom('signaal.signaal').where('id', 'in', ids).execute()
}
