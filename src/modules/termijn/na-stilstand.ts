import { type Loop, naPauze } from '../../kernel/termijn/termijn.ts'
import { eindeVan } from '../../kernel/termijn/tijdzone.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { kalenderVan, regioVan } from '../netwerk/index.ts'
import { loopVan, regelBij } from './pak-termijn.ts'
import type { Termijnrij } from './termijn.store.ts'

/** How a term goes on that stands still until `tot`, or else until its pause is over; by the holidays that are known today. */
export async function naStilstand(ctx: TxContext, rij: Termijnrij, tot?: Date): Promise<Loop> {
  const voorbij = eindeVan(rij.pauzeTot!)
  const pauze = { van: rij.gepauzeerdOp!, tot: tot && tot < voorbij ? tot : voorbij }
  const { maat } = await regelBij(ctx, rij)
  return naPauze(maat, loopVan(rij), pauze, kalenderVan(await regioVan(ctx)))
}
