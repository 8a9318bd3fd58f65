import { DomainError } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { regioVan } from '../netwerk/index.ts'
import { beoordeel, type Gezien } from './beoordeel.ts'
import { bewaarTot } from './beoordeel-termijn.ts'

/** Does not take a melding up, for a reason of the region's list; the reason decides how long it is kept. */
export async function wijsAf(
  ctx: TxContext,
  invoer: Gezien & { reden: string; toelichting: string },
): Promise<void> {
  const regio = await regioVan(ctx)
  const reden = regio.afwijsredenen.find((r) => r.code === invoer.reden)
  if (!reden) throw new DomainError('onbekende-reden', 400, 'Kies een reden uit de lijst.', 'reden')
  await beoordeel(ctx, invoer, {
    besluit: 'afgewezen',
    toelichting: { reden: reden.naam, tekst: invoer.toelichting },
    wijziging: { toestand: 'afgehandeld', vernietigenOp: bewaarTot(regio, [reden.termijn], ctx.now) },
  })
}
