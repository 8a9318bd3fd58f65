import type { TxContext } from '../../platform/db/index.ts'
import { gevarenVan, werkGevarenBij } from './acuut.store.ts'
import { verhuisVastleggen } from './vastleggen.ts'

/**
 * The melding became (part of) a signaal: its danger goes along, with its clock. What was written stays sealed under the
 * melding. Says whether the danger is still open.
 */
export async function verhuisGevaar(ctx: TxContext, meldingId: string, signaalId: string): Promise<boolean> {
  const rijen = await gevarenVan(ctx, meldingId)
  if (rijen.length === 0) return false
  await werkGevarenBij(ctx, rijen, { dossierId: signaalId, soort: 'signaal', compartiment: 'signaal' })
  await verhuisVastleggen(ctx, meldingId, { id: signaalId, soort: 'signaal' })
  return rijen.some((rij) => rij.voorbijOp === null)
}
