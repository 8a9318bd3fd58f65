import { nieuwId } from '../../kernel/ids.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { zegel } from './acuut.inhoud.ts'
import { bewaarStap, werkGevarenBij } from './acuut.store.ts'
import type { Gevaardossier } from './acuut.ts'
import { pakGevaar, schrijfsleutel } from './pak-gevaar.ts'

/** That help was offered, and no more: not by whom it was asked, and not what she said. False when it stood there already. */
export async function noteerHulpaanbod(ctx: TxContext, dossier: Gevaardossier): Promise<boolean> {
  const open = await pakGevaar(ctx, dossier.id)
  if (open.some((rij) => rij.hulpOp !== null)) return false
  await werkGevarenBij(ctx, open, { hulpOp: ctx.now })
  const id = nieuwId(ctx.now)
  await bewaarStap(ctx, {
    id,
    gevaarId: open[0].id,
    dossierId: dossier.id,
    compartiment: dossier.soort,
    soort: 'hulp',
    inhoud: zegel('stap', await schrijfsleutel(ctx, dossier), id, { tekst: '', door: ctx.actor.naam }),
    doorId: ctx.actor.id,
    gedaanOp: ctx.now,
  })
  return true
}
