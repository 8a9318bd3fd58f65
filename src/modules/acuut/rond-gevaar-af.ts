import type { TxContext } from '../../platform/db/index.ts'
import { isEenStap, werkGevarenBij } from './acuut.store.ts'
import type { Gevaardossier } from './acuut.ts'
import { pakGevaar } from './pak-gevaar.ts'
import { schrijfStap } from './schrijf-stap.ts'

/** The danger is over, and how that is known. False when the same form had said so already. */
export async function rondGevaarAf(
  ctx: TxContext,
  dossier: Gevaardossier,
  { stap, afloop }: { stap: string; afloop: string },
): Promise<boolean> {
  if (await isEenStap(ctx, stap)) return false
  const open = await pakGevaar(ctx, dossier.id)
  await werkGevarenBij(ctx, open, { voorbijOp: ctx.now })
  await schrijfStap(ctx, dossier, open[0].id, { soort: 'voorbij', tekst: afloop, id: stap })
  return true
}
