import { alsDatum } from '../../../kernel/clock.ts'
import { leesDuur, telOp } from '../../../kernel/duur.ts'
import { type Regio, termijnregel } from '../../netwerk/index.ts'
import { bewaarcodes } from '../../signaal/index.ts'
import type { Lijstuitkomst } from './woordkeus.ts'

/** Until when a line of an earlier list may be kept, by the rules of today, counted from its own day. */
export function bewaarTotVan(regio: Regio, uitkomst: Lijstuitkomst, dag: string, now: Date): string {
  // What is still open becomes a melding, and is kept as one that was taken up.
  const codes = uitkomst === 'open' ? ['melding-opgepakt', 'niet-opgepakt'] : bewaarcodes(uitkomst)
  const regel = codes.map((code) => termijnregel(regio, code, now)).find((r) => r?.duur)
  if (!regel?.duur) throw new Error(`De regio ${regio.code} kent geen bewaartermijn voor ${uitkomst}.`)
  return alsDatum(telOp(new Date(`${dag}T12:00:00Z`), leesDuur(regel.duur)!))
}
