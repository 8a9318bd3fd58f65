import type { TxContext } from '../../platform/db/index.ts'
import { haalVanzelf, startTermijn, type Termijnregel, termijnenVan } from '../termijn/index.ts'
import type { Gevaardossier } from './acuut.ts'

/** The term of the region for writing down what was told. */
export const acuutVastleggen = 'acuut-vastleggen'

/** Something was told because it could not wait: from that moment a clock runs, one for each step in which it was. */
export async function beginVastleggen(
  ctx: TxContext,
  { id, soort }: Gevaardossier,
  { stap, vanaf }: { stap: string; vanaf: Date },
): Promise<void> {
  const begin = vanaf < ctx.now ? vanaf : ctx.now
  const dossier = { id, soort, compartiment: soort }
  await startTermijn({ ...ctx, now: begin }, { dossier, code: acuutVastleggen, onderwerpId: stap })
}

/** What was told in one step was written down; the clocks of the others go on. */
export async function haalVastleggen(ctx: TxContext, dossierId: string, klok: string): Promise<void> {
  await haalVanzelf(ctx, { dossierId, codes: [acuutVastleggen], id: klok })
}

/** The clocks that run in a dossier, the first to end on top. */
export async function lopend(ctx: TxContext, dossierId: string): Promise<Termijnregel[]> {
  return (await termijnenVan(ctx, dossierId)).filter(
    (t) => t.code === acuutVastleggen && t.afgelopenOp === null,
  )
}
