import type { TxContext } from '../../platform/db/index.ts'
import { verwijderTermijnen } from './termijn.store.ts'

/** The terms of a dossier go with it. Whoever destroys the dossier says so in the logbook. */
export async function vernietigTermijnenVan(ctx: TxContext, dossierIds: readonly string[]): Promise<void> {
  if (dossierIds.length > 0) await verwijderTermijnen(ctx, dossierIds)
}
