import { vernietigDossiersleutels } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { alleGevaarIds, verwijderGevaren } from './acuut.store.ts'
import { verstrekkingenBij, verwijderToetsen } from './verstrekking.store.ts'

/** With a dossier goes what was done in danger, and what the FG knows of it: rows and keys. */
export async function vernietigGevarenVan(ctx: TxContext, dossierIds: readonly string[]): Promise<void> {
  for (const dossierId of dossierIds) {
    const gevaren = await alleGevaarIds(ctx, dossierId)
    if (gevaren.length === 0) continue
    const toetsen = (await verstrekkingenBij(ctx, gevaren)).map(({ id }) => id)
    if (toetsen.length > 0) await verwijderToetsen(ctx, toetsen)
    for (const id of toetsen) await vernietigDossiersleutels(ctx, id)
    await verwijderGevaren(ctx, [dossierId])
  }
}
