import { DomainError } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { werkGevarenBij } from './acuut.store.ts'
import type { Gevaardossier } from './acuut.ts'
import { pakGevaar } from './pak-gevaar.ts'
import { schrijfStap } from './schrijf-stap.ts'

/** From now on one person has it in hand, by name. Who was just too late hears so, and nothing changes. */
export async function neemGevaarOver(ctx: TxContext, dossier: Gevaardossier, versie: number): Promise<void> {
  const open = await pakGevaar(ctx, dossier.id)
  const over = { overgenomenDoor: ctx.actor.id, overgenomenOp: ctx.now }
  if (open[0].versie !== versie || !(await werkGevarenBij(ctx, open, over)))
    throw new DomainError(
      'intussen-overgenomen',
      409,
      'Iemand anders was u voor. Kijk wie het nu heeft voor u het overneemt.',
    )
  await schrijfStap(ctx, dossier, open[0].id, { soort: 'overgenomen' })
}
