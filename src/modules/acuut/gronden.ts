import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import type { Regio } from '../netwerk/index.ts'

/** On which grounds something may be told in an emergency on a day. */
export function grondenOp(regio: Regio, moment: Date): Regio['verstrekgronden'] {
  const dag = dagVan(moment)
  return regio.verstrekgronden.filter(
    ({ geldigVan, geldigTot }) => geldigVan <= dag && (geldigTot === null || dag < geldigTot),
  )
}
