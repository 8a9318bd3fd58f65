import { vernietigDossiersleutels } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { verlopenVragen, verwijderVragen } from './vraag.store.ts'

/** Destroys questions of colleagues that are past their term, rows and keys. Says how many. */
export async function vernietigVragen(ctx: TxContext, vandaag: string, hoogstens: number): Promise<number> {
  const ids = (await verlopenVragen(ctx, vandaag, hoogstens)).map(({ id }) => id)
  if (ids.length > 0) await verwijderVragen(ctx, ids)
  for (const id of ids) {
    await vernietigDossiersleutels(ctx, id)
    ctx.betreft(id, 'vernietigd')
  }
  return ids.length
}
