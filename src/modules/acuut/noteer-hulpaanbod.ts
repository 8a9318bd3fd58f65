import type { TxContext } from '../../platform/db/index.ts'
import { werkGevarenBij } from './acuut.store.ts'
import type { Gevaardossier } from './acuut.ts'
import { pakGevaar } from './pak-gevaar.ts'
import { schrijfStap } from './schrijf-stap.ts'

/** That help was offered, and no more: not by whom it was asked, and not what she said. False when it stood there already. */
export async function noteerHulpaanbod(ctx: TxContext, dossier: Gevaardossier): Promise<boolean> {
  const open = await pakGevaar(ctx, dossier.id)
  if (open.some((rij) => rij.hulpOp !== null)) return false
  await werkGevarenBij(ctx, open, { hulpOp: ctx.now })
  await schrijfStap(ctx, dossier, open[0].id, { soort: 'hulp' })
  return true
}
