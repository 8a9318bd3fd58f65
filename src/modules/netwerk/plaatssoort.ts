import type { Plaatssoort } from './plaatssoort.schema.ts'
import type { Regio } from './regio.schema.ts'
import { geldtOp } from './regio.ts'

/** The kinds of place that may be chosen on a day, in the order of the region. */
export function geldigePlaatssoorten(regio: Regio, datum: Date): Plaatssoort[] {
  return regio.plaatssoorten.filter((soort) => geldtOp(soort, datum))
}

/** What a kind of place was called on a day; one that did not hold then keeps its newest name. */
export function plaatssoortnaam(regio: Regio, code: string, op: Date): string {
  const toen = geldigePlaatssoorten(regio, op).find((soort) => soort.code === code)
  return (toen ?? regio.plaatssoorten.findLast((soort) => soort.code === code))?.naam ?? code
}
