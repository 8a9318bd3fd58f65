import { alsDatum } from '../../../kernel/clock.ts'
import { leesDuur, telOp } from '../../../kernel/duur.ts'
import { type Regio, termijnregel } from '../../netwerk/index.ts'
import type { Lijstuitkomst } from './woordkeus.ts'

const codes: Record<Lijstuitkomst, readonly string[]> = {
  open: ['melding-opgepakt', 'niet-opgepakt'],
  'niet-opgepakt': ['niet-opgepakt'],
  doorverwijzen: ['signaal-doorverwezen', 'niet-opgepakt'],
  afdeling: ['signaal-doorverwezen', 'niet-opgepakt'],
  riec: ['signaal-doorverwezen', 'niet-opgepakt'],
  casusoverleg: ['signaal-gesloten', 'niet-opgepakt'],
  actie: ['signaal-gesloten', 'niet-opgepakt'],
}

/** Until when a line of an earlier list may be kept, by the rules of today, counted from its own day. */
export function bewaarTotVan(regio: Regio, uitkomst: Lijstuitkomst, dag: string, now: Date): string {
  const regel = codes[uitkomst].map((code) => termijnregel(regio, code, now)).find((r) => r?.duur)
  if (!regel?.duur) throw new Error(`De regio ${regio.code} kent geen bewaartermijn voor ${uitkomst}.`)
  return alsDatum(telOp(new Date(`${dag}T12:00:00Z`), leesDuur(regel.duur)!))
}
