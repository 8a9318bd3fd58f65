import type { TxContext } from '../../platform/db/index.ts'
import { meldingMet } from './beoordeel.store.ts'

/** How a melding is called on the telephone; nothing when the reader does not know it. */
export async function kenmerkVan(ctx: TxContext, id: string): Promise<string | undefined> {
  return (await meldingMet(ctx, id))?.kenmerk
}
