import { alsDatum } from '../../kernel/clock.ts'
import { type Regio, termijnEinde } from '../netwerk/index.ts'

/** Until when something is kept: the first of these terms that the region knows. The last one it must know. */
export function bewaarTot(regio: Regio, codes: readonly [string, ...string[]], vanaf: Date): string {
  const code = codes.find((kandidaat) => regio.termijnen.some((t) => t.code === kandidaat)) ?? codes.at(-1)!
  return alsDatum(termijnEinde(regio, code, vanaf))
}
