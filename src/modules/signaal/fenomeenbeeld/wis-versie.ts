import { nietGevonden } from '../../../kernel/errors.ts'
import { vernietigDossiersleutels } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { versieMet } from './fenomeenbeeld.store.ts'

/**
 * Erases the text of one version for good, because somebody can be recognised in it (AVG art. 17): its key is destroyed. That
 * there was a version, and when, stays.
 */
export async function wisVersie(
  ctx: TxContext,
  { id }: { id: string },
): Promise<{ vorm: string; plek: string }> {
  const rij = await versieMet(ctx, id)
  if (!rij) throw nietGevonden()
  await vernietigDossiersleutels(ctx, rij.id)
  ctx.betreft(rij.id)
  return { vorm: rij.verschijningsvorm, plek: rij.plaatssoort }
}
