import type { Insertable, Updateable } from 'kysely'
import type { Tabellen, TxContext } from '../../platform/db/index.ts'

export type Gevaarrij = Awaited<ReturnType<typeof openGevarenVan>>[number]
type Nieuw<T extends keyof Tabellen> = Omit<Insertable<Tabellen[T]>, 'gemeenteId'>

function gevaren(ctx: TxContext) {
  return ctx.db
    .selectFrom('acuut.gevaar')
    .select(['id', 'dossierId', 'soort', 'compartiment', 'begonnenOp'])
    .select(['overgenomenDoor', 'overgenomenOp', 'hulpOp', 'voorbijOp', 'versie'])
    .where('verhuisdNaar', 'is', null)
    .orderBy('id')
}

/** These, and what they were before they moved along to a signaal: there the first steps stand. */
export async function metVoorgangers(ctx: TxContext, ids: readonly string[]): Promise<Map<string, string>> {
  const zelf = new Map(ids.map((id) => [id, id]))
  if (ids.length === 0) return zelf
  const eerder = await ctx.db
    .selectFrom('acuut.gevaar')
    .select(['id', 'verhuisdNaar'])
    .where('verhuisdNaar', 'in', ids)
    .execute()
  return new Map([...eerder.map((rij) => [rij.id, rij.verhuisdNaar!] as const), ...zelf])
}

/** All ids of a dossier, of what moved away from it too. */
export async function alleGevaarIds(ctx: TxContext, dossierId: string): Promise<string[]> {
  const q = ctx.db.selectFrom('acuut.gevaar').select('id').where('dossierId', '=', dossierId)
  return (await q.execute()).map((rij) => rij.id)
}

/** Every danger that was ever written down in a dossier, the first one first. */
export function gevarenVan(ctx: TxContext, dossierId: string) {
  return gevaren(ctx).where('dossierId', '=', dossierId).execute()
}

/** What is open in one dossier, held for who changes it. There are two when a melding came to a signaal that had one. */
export function openGevarenVan(ctx: TxContext, dossierId: string) {
  return gevaren(ctx)
    .where('dossierId', '=', dossierId)
    .where('voorbijOp', 'is', null)
    .forNoKeyUpdate()
    .execute()
}

export function alleOpenGevaren(ctx: TxContext, aantal: number) {
  return gevaren(ctx).where('voorbijOp', 'is', null).limit(aantal).execute()
}

export async function bewaarGevaar(ctx: TxContext, rij: Nieuw<'acuut.gevaar'>): Promise<void> {
  await ctx.db
    .insertInto('acuut.gevaar')
    .values({ ...rij, gemeenteId: ctx.gemeenteId! })
    .execute()
}

type Wijziging = Omit<Updateable<Tabellen['acuut.gevaar']>, 'gemeenteId' | 'id' | 'begonnenOp' | 'versie'>

/** Changes the rows that were read; false when somebody else was first. */
export async function werkGevarenBij(
  ctx: TxContext,
  rijen: readonly { id: string; versie: number }[],
  wijziging: Wijziging,
): Promise<boolean> {
  let geraakt = 0n
  for (const { id, versie } of rijen) {
    const { numUpdatedRows } = await ctx.db
      .updateTable('acuut.gevaar')
      .set((eb) => ({ ...wijziging, versie: eb('versie', '+', 1) }))
      .where('id', '=', id)
      .where('versie', '=', versie)
      .executeTakeFirst()
    geraakt += numUpdatedRows
  }
  return geraakt === BigInt(rijen.length)
}

export function stappenBij(ctx: TxContext, gevaarIds: readonly string[]) {
  if (gevaarIds.length === 0) return Promise.resolve([])
  return ctx.db
    .selectFrom('acuut.stap')
    .select(['id', 'gevaarId', 'dossierId', 'soort', 'inhoud', 'gedaanOp', 'op'])
    .where('gevaarId', 'in', gevaarIds)
    .orderBy('id')
    .execute()
}

export function stappenMet(ctx: TxContext, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([])
  return ctx.db
    .selectFrom('acuut.stap')
    .select(['id', 'dossierId', 'inhoud'])
    .where('id', 'in', ids)
    .execute()
}

export async function isEenStap(ctx: TxContext, id: string): Promise<boolean> {
  return (await ctx.db.selectFrom('acuut.stap').select('id').where('id', '=', id).executeTakeFirst()) != null
}

export async function bewaarStap(ctx: TxContext, rij: Omit<Nieuw<'acuut.stap'>, 'op'>): Promise<void> {
  await ctx.db
    .insertInto('acuut.stap')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, op: ctx.now })
    .execute()
}

export async function verwijderGevaren(ctx: TxContext, dossierIds: readonly string[]): Promise<void> {
  await ctx.db.deleteFrom('acuut.gevaar').where('dossierId', 'in', dossierIds).execute()
}

/** Which of these dossiers have danger that is open. */
export async function acuteDossiers(ctx: TxContext, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rijen = await ctx.db
    .selectFrom('acuut.gevaar')
    .select('dossierId')
    .where('dossierId', 'in', ids)
    .where('voorbijOp', 'is', null)
    .where('verhuisdNaar', 'is', null)
    .execute()
  return new Set(rijen.map((rij) => rij.dossierId))
}
