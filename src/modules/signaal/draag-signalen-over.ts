import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { buitenGehouden } from '../belang/index.ts'
import { openSignalenVan, zetEigenaar } from './overdracht.store.ts'

/** The open signalen of somebody go to a colleague; what that colleague is kept out of stays where it is. */
export async function draagSignalenOver(
  ctx: TxContext,
  { van, naar }: { van: string; naar: string },
): Promise<void> {
  await alsSysteem(ctx, { doel: 'overdragen', verwerking: 'signaal.overdragen' }, async (sys) => {
    const ids = await openSignalenVan(sys, van)
    const buiten = await buitenGehouden(sys, naar, ids)
    const over = ids.filter((id) => !buiten.has(id))
    await zetEigenaar(sys, over, naar)
    for (const id of over) ctx.betreft(id, 'signaal.overdragen')
  })
}
