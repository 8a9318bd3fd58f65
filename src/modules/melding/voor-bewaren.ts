import { ruimWeeksleutelsOp, vernietigDossiersleutels } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { vernietigGevarenVan } from '../acuut/index.ts'
import { vernietigTermijnenVan } from '../termijn/index.ts'
import { verlopenMeldingen, verwijderMeldingen, verwijderOudeConcepten } from './beheer.store.ts'
import { idsVanSignalen } from './beoordeel.store.ts'
import { verwijderLegeStromen } from './stroom/stroom.store.ts'

/** Destroys some meldingen and hulpvragen that are past their term, rows and keys. Says how many. */
export async function vernietigMeldingen(
  ctx: TxContext,
  vandaag: string,
  hoogstens: number,
): Promise<number> {
  const ids = await verlopenMeldingen(ctx, vandaag, hoogstens)
  await vernietig(ctx, ids)
  return ids.length
}

/** The meldingen of a signaal are part of its dossier: they go along. */
export async function vernietigMeldingenVan(ctx: TxContext, signaalIds: readonly string[]): Promise<void> {
  const rijen = await idsVanSignalen(ctx, signaalIds)
  await vernietig(
    ctx,
    rijen.map((rij) => rij.id),
  )
}

/** Half reports whose hour is over. Nobody can open them any more. */
export async function ruimConceptenOp(ctx: TxContext): Promise<void> {
  await verwijderOudeConcepten(ctx)
}

/** Groups that nothing is in any more, and the keys of fingerprints of earlier weeks. */
export async function ruimStromenOp(ctx: TxContext): Promise<void> {
  await verwijderLegeStromen(ctx, new Date(ctx.now.getTime() - 3_600_000))
  await ruimWeeksleutelsOp(ctx)
}

async function vernietig(ctx: TxContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await vernietigTermijnenVan(ctx, ids)
  await vernietigGevarenVan(ctx, ids)
  await verwijderMeldingen(ctx, ids)
  for (const id of ids) {
    await vernietigDossiersleutels(ctx, id)
    ctx.betreft(id, 'vernietigd')
  }
}
