import { alsDatum } from '../../kernel/clock.ts'
import { type Regio, termijnEinde } from '../netwerk/index.ts'

/** Until when something is kept: the first of these terms that the region knows. The last one it must know. */
export function bewaarTot(regio: Regio, codes: readonly [string, ...string[]], vanaf: Date): string {
  const code = codes.find((kandidaat) => regio.termijnen.some((t) => t.code === kandidaat)) ?? codes.at(-1)!
  return alsDatum(termijnEinde(regio, code, vanaf))
}

/** When work is due; `null` in a region that set no such term for that day. */
export function uiterlijk(regio: Regio, code: string, vanaf: Date): string | null {
  const dag = alsDatum(vanaf)
  const kent = regio.termijnen.some(
    (t) => t.code === code && t.geldigVan <= dag && (t.geldigTot === null || dag < t.geldigTot),
  )
  return kent ? alsDatum(termijnEinde(regio, code, vanaf)) : null
}
