import { volgendeHerinnering } from '../../kernel/termijn/herinnering.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { loopVan, regelBij, wijzigTermijn } from './pak-termijn.ts'
import { termijnenBij } from './termijn.store.ts'

/** A dossier is opened again: what ended because it was closed at that moment runs on, until the day that it had. */
export async function laatHerleven(
  ctx: TxContext,
  { dossierId, codes, geslotenOp }: { dossierId: string; codes: readonly string[]; geslotenOp: Date },
): Promise<void> {
  for (const rij of await termijnenBij(ctx, dossierId)) {
    if (!codes.includes(rij.code) || rij.afgelopenOp?.getTime() !== geslotenOp.getTime()) continue
    const { herinner } = await regelBij(ctx, rij)
    const herinnerOp = volgendeHerinnering(herinner, loopVan(rij), ctx.now)
    await wijzigTermijn(ctx, rij, { toestand: 'loopt', afgelopenOp: null, herinnerOp }, { soort: 'hervat' })
  }
}
