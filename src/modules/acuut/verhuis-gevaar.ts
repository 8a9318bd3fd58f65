import { nieuwId } from '../../kernel/ids.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { bewaarGevaar, gevarenVan, werkGevarenBij } from './acuut.store.ts'
import { verhuisTermijnen } from './verhuis-termijnen.ts'

/**
 * The melding became (part of) a signaal: its danger goes on there, with its clocks. A row never leaves its compartment, so
 * that what was written stays where it is. Says whether the danger is still open.
 */
export async function verhuisGevaar(ctx: TxContext, meldingId: string, signaalId: string): Promise<boolean> {
  const rijen = await gevarenVan(ctx, meldingId)
  for (const rij of rijen) {
    const { id: oud, versie, dossierId: _d, soort: _s, compartiment: _c, ...stand } = rij
    const id = nieuwId(ctx.now)
    await bewaarGevaar(ctx, { ...stand, id, dossierId: signaalId, soort: 'signaal', compartiment: 'signaal' })
    await werkGevarenBij(ctx, [{ id: oud, versie }], { verhuisdNaar: id })
  }
  await verhuisTermijnen(ctx, meldingId, { id: signaalId, soort: 'signaal' })
  return rijen.some((rij) => rij.voorbijOp === null)
}
