import type { QueryCreator } from 'kysely'
import type { Tabellen, TxContext } from '../db/index.ts'

export type Gemeentesleutelrij = { id: string; publiek: Buffer; gewikkeld: Buffer }
export type Dossiersleutelrij = {
  id: string
  dossierId: string
  compartiment: string
  gemeentesleutelId: string
  gewikkeld: Buffer
}

export function gemeentesleutels(ctx: TxContext): Promise<Gemeentesleutelrij[]> {
  return ctx.db
    .selectFrom('sleutel.gemeentesleutel')
    .select(['id', 'publiek', 'gewikkeld'])
    .orderBy('id')
    .execute()
}

export async function bewaarGemeentesleutel(ctx: TxContext, rij: Gemeentesleutelrij): Promise<void> {
  await ctx.db
    .insertInto('sleutel.gemeentesleutel')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, aangemaaktOp: ctx.now })
    .execute()
}

/** The keys of these dossiers that row-level security shows: none is the same as no such dossier. */
export function dossiersleutels(ctx: TxContext, dossierIds: string[]): Promise<Dossiersleutelrij[]> {
  return ctx.db
    .selectFrom('sleutel.dossiersleutel')
    .select(['id', 'dossierId', 'compartiment', 'gemeentesleutelId', 'gewikkeld'])
    .where('dossierId', 'in', dossierIds)
    .execute()
}

export type Dossiersleutelinvoer = Dossiersleutelrij & { accountId: string | null }

/** Keys as a part of a larger statement, for who stores a dossier in one round trip. */
export function dossiersleutelsErbij(
  db: QueryCreator<Tabellen>,
  gemeenteId: string,
  rijen: readonly Dossiersleutelinvoer[],
) {
  return db.insertInto('sleutel.dossiersleutel').values(rijen.map((rij) => ({ ...rij, gemeenteId })))
}

export async function bewaarDossiersleutel(ctx: TxContext, rij: Dossiersleutelinvoer): Promise<void> {
  await ctx.db
    .insertInto('sleutel.dossiersleutel')
    .values({ ...rij, gemeenteId: ctx.gemeenteId! })
    .execute()
}

/** From here on nobody can open the dossier; how long back-ups still hold the key is `back-up-bewaring` of the region. */
export async function vernietigDossiersleutels(ctx: TxContext, dossierId: string): Promise<void> {
  await ctx.db.deleteFrom('sleutel.dossiersleutel').where('dossierId', '=', dossierId).execute()
}
