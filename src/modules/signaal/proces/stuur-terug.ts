import type { TxContext } from '../../../platform/db/index.ts'
import type { Gezien } from '../../melding/index.ts'
import { legBesluitVast } from './leg-besluit-vast.ts'

/** Back to an earlier weging: what was decided from there on stays visible and no longer counts. */
export async function stuurTerug(
  ctx: TxContext,
  invoer: Gezien & { naar: string; reden: string },
): Promise<void> {
  await legBesluitVast(ctx, invoer, {
    ...{ soort: 'terug', code: invoer.naar, uitkomst: '' },
    titel: ({ regio }) =>
      `Terug naar ${regio.fasemodel.wegingen.find((w) => w.code === invoer.naar)?.naam ?? invoer.naar}`,
  })
}
