import type { TxContext } from '../../platform/db/index.ts'
import { zegel } from './acuut.inhoud.ts'
import { bewaarStap, isEenStap, werkGevarenBij } from './acuut.store.ts'
import type { Gevaardossier } from './acuut.ts'
import { pakGevaar, schrijfsleutel } from './pak-gevaar.ts'

/** The danger is over, and how that is known. False when the same form had said so already. */
export async function rondGevaarAf(
  ctx: TxContext,
  dossier: Gevaardossier,
  { stap, afloop }: { stap: string; afloop: string },
): Promise<boolean> {
  if (await isEenStap(ctx, stap)) return false
  const open = await pakGevaar(ctx, dossier.id)
  await werkGevarenBij(ctx, open, { voorbijOp: ctx.now })
  const sleutel = await schrijfsleutel(ctx, dossier)
  await bewaarStap(ctx, {
    id: stap,
    gevaarId: open[0].id,
    dossierId: dossier.id,
    compartiment: dossier.soort,
    soort: 'voorbij',
    inhoud: zegel('stap', sleutel, stap, { tekst: afloop, door: ctx.actor.naam }),
    doorId: ctx.actor.id,
    gedaanOp: ctx.now,
  })
  return true
}
