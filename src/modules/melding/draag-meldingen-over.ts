import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { buitenGehouden } from '../belang/index.ts'
import { openMeldingenVan, zetBehandelaar } from './overdracht.store.ts'

/**
 * What somebody was handling goes to a colleague; what that colleague is kept out of stays where it is. Baken does it:
 * who sets it off sees no melding, and only its number is logged.
 */
export async function draagMeldingenOver(
  ctx: TxContext,
  compartiment: 'melding' | 'hulpvraag',
  { van, naar }: { van: string; naar: string },
): Promise<void> {
  await alsSysteem(ctx, { doel: 'overdragen', verwerking: 'melding.overdragen' }, async (sys) => {
    const ids = await openMeldingenVan(sys, compartiment, van)
    const buiten = await buitenGehouden(sys, naar, ids)
    const over = ids.filter((id) => !buiten.has(id))
    await zetBehandelaar(sys, over, naar)
    for (const id of over) ctx.betreft(id, 'melding.overdragen')
  })
}
