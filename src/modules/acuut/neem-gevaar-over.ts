import { DomainError } from '../../kernel/errors.ts'
import { nieuwId } from '../../kernel/ids.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { zegel } from './acuut.inhoud.ts'
import { bewaarStap, werkGevarenBij } from './acuut.store.ts'
import type { Gevaardossier } from './acuut.ts'
import { pakGevaar, schrijfsleutel } from './pak-gevaar.ts'

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
  const id = nieuwId(ctx.now)
  const sleutel = await schrijfsleutel(ctx, dossier)
  await bewaarStap(ctx, {
    id,
    gevaarId: open[0].id,
    dossierId: dossier.id,
    compartiment: dossier.soort,
    soort: 'overgenomen',
    inhoud: zegel('stap', sleutel, id, { tekst: '', door: ctx.actor.naam }),
    doorId: ctx.actor.id,
    gedaanOp: ctx.now,
  })
}
