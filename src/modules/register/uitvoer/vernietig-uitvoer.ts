import { vernietigDossiersleutels } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { verwijderVerlopen } from './uitvoer.store.ts'

/** Destroys why somebody took a file along, when that was long enough ago. Says how many. */
export async function vernietigUitvoer(ctx: TxContext, vandaag: string, hoogstens: number): Promise<number> {
  const ids = await verwijderVerlopen(ctx, vandaag, hoogstens)
  for (const id of ids) {
    await vernietigDossiersleutels(ctx, id)
    ctx.betreft(id, 'vernietigd')
  }
  return ids.length
}
