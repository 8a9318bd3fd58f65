import { leesDuur } from '../duur.ts'
import { dagErbij } from './dag.ts'
import type { Loop } from './termijn.ts'
import { beginVan } from './tijdzone.ts'

/** The next moment after `na` to remind somebody; each of `voor` is so many days, or hours, before the end. */
export function volgendeHerinnering(voor: readonly string[], loop: Loop, na: Date): Date | null {
  const momenten = voor.map((tekst) => {
    const duur = leesDuur(tekst)!
    return duur.uren > 0
      ? new Date(loop.einde.getTime() - duur.uren * 3_600_000)
      : beginVan(dagErbij(loop.uiterlijk, -duur.dagen))
  })
  const later = momenten.filter((moment) => moment > na).sort((a, b) => a.getTime() - b.getTime())
  return later[0] ?? null
}
