import type { TxContext } from '../../../platform/db/index.ts'
import { type Gezien, heropenMeldingenVan } from '../../melding/index.ts'
import { laatVervallen } from '../../termijn/index.ts'
import { legBesluitVast } from './leg-besluit-vast.ts'

/** Opens a closed signaal again where it was before it was closed. Its day of destruction is withdrawn. */
export async function heropenSignaal(ctx: TxContext, invoer: Gezien & { reden: string }): Promise<void> {
  await legBesluitVast(ctx, invoer, {
    ...{ soort: 'heropend', code: '', uitkomst: '' },
    titel: () => 'Signaal heropend; de dag van vernietigen vervalt',
  })
  await laatVervallen(ctx, { dossierId: invoer.id, codes: ['terugkoppeling-melder'] })
  await heropenMeldingenVan(ctx, invoer.id)
}
