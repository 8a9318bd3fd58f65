import { dagErbij } from '../../kernel/termijn/dag.ts'
import { ogenblik, plaatselijk } from '../../kernel/termijn/tijdzone.ts'
import { isGesloten } from './gesloten.ts'
import type { Gesloten, Leestijd, Loket } from './leestijd.schema.ts'
import type { Regio } from './regio.schema.ts'
import { weekdagVan } from './weekdag.ts'

/** When one desk of one municipality reads. */
export type Leesrooster = Readonly<{ tijden: readonly Leestijd[]; gesloten: readonly Gesloten[] }>

const uur = 3_600_000
/** Further than this nobody looks: a desk that is not open within a year is never open. */
const horizon = 370
const nooitGesloten: readonly Gesloten[] = []

/** The reading hours of a desk of a municipality: the first line that fits, and otherwise those of the region. */
export function leesrooster(regio: Regio, gemeenteCode: string | null, loket: Loket): Leesrooster {
  const { leestijden, andereTijden, gesloten } = regio.meldpunt
  const eigen = andereTijden.find(
    (a) =>
      (a.gemeenten === undefined || (gemeenteCode !== null && a.gemeenten.includes(gemeenteCode))) &&
      (a.loket === undefined || a.loket === loket),
  )
  return { tijden: eigen?.leestijden ?? leestijden, gesloten: gesloten?.dagen ?? nooitGesloten }
}

type Blok = Readonly<{ van: Date; tot: Date }>

/** The stretches of one day in which somebody reads, in order. */
function blokkenOp(rooster: Leesrooster, dag: string): Blok[] {
  if (isGesloten(rooster.gesloten, dag)) return []
  const weekdag = weekdagVan(dag)
  return rooster.tijden
    .filter(({ dagen }) => dagen.includes(weekdag))
    .toSorted((a, b) => (a.van < b.van ? -1 : 1))
    .map(({ van, tot }) => ({ van: ogenblik(dag, minuten(van)), tot: ogenblik(dag, minuten(tot)) }))
}

export function minuten(tijd: string): number {
  const [uren, rest] = tijd.split(':').map(Number)
  return uren! * 60 + rest!
}

/** Does somebody read on this day? */
export function isLeesdag(rooster: Leesrooster, dag: string): boolean {
  return blokkenOp(rooster, dag).length > 0
}

/** The first moment from now on at which somebody reads; now itself when it is open, `null` when it never is. */
export function eerstvolgendLeesmoment(rooster: Leesrooster, now: Date): Date | null {
  const blok = eerstvolgendBlok(rooster, now)
  return blok && (blok.van > now ? blok.van : now)
}

// Every receipt asks it, and the next stretch is the same one until it ends.
type Gevonden = Pick<Leesrooster, 'gesloten'> & { sinds: Date; blok: Blok }
const volgende = new WeakMap<Leesrooster['tijden'], Gevonden>()

function eerstvolgendBlok(rooster: Leesrooster, now: Date): Blok | null {
  const { tijden, gesloten } = rooster
  const bekend = volgende.get(tijden)
  const geldt = bekend?.gesloten === gesloten && bekend.sinds <= now && now < bekend.blok.tot
  if (geldt) return bekend.blok
  const { dag } = plaatselijk(now)
  for (let i = 0; i < horizon; i++) {
    const blok = blokkenOp(rooster, dagErbij(dag, i)).find(({ tot }) => tot > now)
    if (!blok) continue
    volgende.set(tijden, { gesloten, sinds: now, blok })
    return blok
  }
  return null
}

/**
 * The last moment since which this many hours of reading time have passed: what came in before it, lay unread that long.
 * `null` when there was not so much reading time in the past year.
 */
export function leesurenGeleden(rooster: Leesrooster, now: Date, uren: number): Date | null {
  const { dag } = plaatselijk(now)
  let nodig = uren * uur
  for (let i = 0; i < horizon; i++) {
    for (const { van, tot } of blokkenOp(rooster, dagErbij(dag, -i)).reverse()) {
      const einde = Math.min(tot.getTime(), now.getTime())
      const lengte = einde - van.getTime()
      if (lengte >= nodig) return new Date(einde - nodig)
      if (lengte > 0) nodig -= lengte
    }
  }
  return null
}
