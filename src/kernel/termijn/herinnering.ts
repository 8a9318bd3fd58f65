import { leesDuur } from '../duur.ts'
import { dagErbij } from './dag.ts'
import type { Loop } from './termijn.ts'
import { beginVan } from './tijdzone.ts'

/** How many days before the end the first reminder is; none when it comes on the last day, or never. */
export function dagenVooraf(voor: readonly string[]): number {
  return Math.max(0, ...voor.map((tekst) => leesDuur(tekst)!.dagen))
}

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
