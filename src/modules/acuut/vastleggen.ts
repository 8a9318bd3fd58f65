import type { TxContext } from '../../platform/db/index.ts'
import { haalVanzelf, laatVervallen, startTermijn, termijnenVan } from '../termijn/index.ts'
import type { Gevaardossier } from './acuut.ts'

/** The term of the region for writing down what was told. */
export const acuutVastleggen = 'acuut-vastleggen'

/** Something was told because it could not wait: from that moment the clock runs, once at a time. */
export async function beginVastleggen(ctx: TxContext, dossier: Gevaardossier, vanaf: Date): Promise<void> {
  if (await lopend(ctx, dossier.id)) return
  const { id, soort } = dossier
  const begin = vanaf < ctx.now ? vanaf : ctx.now
  await startTermijn(
    { ...ctx, now: begin },
    { dossier: { id, soort, compartiment: soort }, code: acuutVastleggen },
  )
}

/** It was written down. */
export async function haalVastleggen(ctx: TxContext, dossierId: string): Promise<void> {
  await haalVanzelf(ctx, { dossierId, codes: [acuutVastleggen] })
}

/** The clock goes along to the signaal, with the hours that went by. */
export async function verhuisVastleggen(ctx: TxContext, van: string, naar: Gevaardossier): Promise<void> {
  const klok = await lopend(ctx, van)
  if (!klok) return
  await laatVervallen(ctx, { dossierId: van, codes: [acuutVastleggen] })
  await beginVastleggen(ctx, naar, klok.begonnen)
}

/** The clock that runs in a dossier. */
export async function lopend(ctx: TxContext, dossierId: string) {
  return (await termijnenVan(ctx, dossierId)).find(
    (t) => t.code === acuutVastleggen && t.afgelopenOp === null,
  )
}
