import type { TxContext } from '../../platform/db/index.ts'
import { regelsVan } from './logboek.store.ts'

/** What was done with these dossiers, as far as the reader may know; accounts by their id. */
export async function logboekVoorArchief(
  ctx: TxContext,
  ids: readonly string[],
): Promise<(dossierId: string) => object[]> {
  const perDossier = Map.groupBy(await regelsVan(ctx, ids), ({ dossierId }) => dossierId)
  return (id) => (perDossier.get(id) ?? []).map(({ dossierId: _, ...regel }) => regel)
}
