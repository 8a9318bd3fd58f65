import { nieuwId } from '../../kernel/ids.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { zegel } from './acuut.inhoud.ts'
import { bewaarStap } from './acuut.store.ts'
import type { Gevaardossier } from './acuut.ts'
import { schrijfsleutel } from './pak-gevaar.ts'

type Stap = {
  soort: 'gedaan' | 'overgenomen' | 'hulp' | 'voorbij'
  tekst?: string
  /** The one that came with the form, so that a second click adds nothing. */
  id?: string
  gedaanOp?: Date
}

/** One step in a danger, sealed, by whom it was done. */
export async function schrijfStap(
  ctx: TxContext,
  dossier: Gevaardossier,
  gevaarId: string,
  { soort, tekst = '', id = nieuwId(ctx.now), gedaanOp = ctx.now }: Stap,
): Promise<void> {
  const sleutel = await schrijfsleutel(ctx, dossier)
  await bewaarStap(ctx, {
    id,
    gevaarId,
    dossierId: dossier.id,
    compartiment: dossier.soort,
    soort,
    inhoud: zegel('stap', sleutel, id, { tekst, door: ctx.actor.naam }),
    doorId: ctx.actor.id,
    gedaanOp,
  })
}
