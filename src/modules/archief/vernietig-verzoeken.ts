import { vernietigDossiersleutels } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { verwijderVerlopen } from './archief.store.ts'

/** Destroys who asked for the archive and why, when that was long enough ago. Says how many. */
export async function vernietigArchiefverzoeken(
  ctx: TxContext,
  vandaag: string,
  hoogstens: number,
): Promise<number> {
  const ids = await verwijderVerlopen(ctx, vandaag, hoogstens)
  for (const id of ids) {
    await vernietigDossiersleutels(ctx, id)
    ctx.betreft(id, 'vernietigd')
  }
  return ids.length
}
