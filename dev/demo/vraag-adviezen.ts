import type { Context } from '../../src/kernel/context.ts'
import { nieuwId } from '../../src/kernel/ids.ts'
import { dagVan } from '../../src/kernel/termijn/tijdzone.ts'
import { legAntwoordVast } from '../../src/modules/signaal/advies/rond-advies-af.ts'
import { vraagAdvies } from '../../src/modules/signaal/advies/vraag-advies.ts'
import type { UnitOfWork } from '../../src/platform/db/index.ts'

/** What an officer asked an expert; without an answer it is still open. */
export type Demoadvies = { deskundige: string; vraag: string; antwoord?: string }

export async function vraagAdviezen(
  unitOfWork: UnitOfWork,
  ctx: Context,
  id: string,
  adviezen: readonly Demoadvies[],
): Promise<void> {
  const dag = dagVan(ctx.now)
  for (const { antwoord, ...wat } of adviezen) {
    const advies = nieuwId(ctx.now)
    const vast = { id, advies, dag, bevestigd: [] }
    await unitOfWork(ctx, (tx) => vraagAdvies(tx, { ...vast, ...wat }))
    if (antwoord) await unitOfWork(ctx, (tx) => legAntwoordVast(tx, { ...vast, versie: 1, antwoord }))
  }
}
