import { type Duur, leesDuur, telOp } from '../duur.ts'
import { type Dag, dagErbij, dagenTussen, duurErbij } from './dag.ts'
import { eersteOpen, type Kalender, openDagen, werkdagErbij } from './kalender.ts'
import { dagVan, eindeVan, laatsteDag } from './tijdzone.ts'

/** What happens to an end on a closed day: it stays, the law moves it, or the region itself chose to move it. */
export const eindsoorten = ['gewoon', 'termijnenwet', 'volgende-werkdag'] as const

/** How long a term is: a duration as ISO 8601 writes it, or a number of working days. */
export type Maat = Readonly<{
  duur?: string | undefined
  werkdagen?: number | undefined
  einde: (typeof eindsoorten)[number]
}>

/**
 * A term under way. `basis` is the last day as it was counted, `uiterlijk` the last day after closed days were skipped,
 * `einde` the first moment at which it is over. The day on which it starts does not count.
 */
export type Loop = Readonly<{ start: Date; basis: Dag; uiterlijk: Dag; einde: Date }>

function duurVan(maat: Maat): Duur {
  const duur = leesDuur(maat.duur ?? '')
  if (!duur) throw new Error('een termijn heeft een duur of een aantal werkdagen')
  return duur
}

/** In hours: to the minute, by the clock that never changes. */
export function inUren(maat: Maat): boolean {
  return maat.duur !== undefined && duurVan(maat).uren > 0
}

export function begin(maat: Maat, start: Date, kalender: Kalender): Loop {
  if (inUren(maat)) return totMoment(start, telOp(start, duurVan(maat)))
  const eersteDag = dagVan(start)
  const basis = maat.werkdagen
    ? werkdagErbij(kalender, eersteDag, maat.werkdagen)
    : duurErbij(eersteDag, duurVan(maat))
  return totDag(maat, start, basis, kalender)
}

/** Time in which a term stood still comes back at its end: hours by the clock, working days or days by the calendar. */
export function naPauze(maat: Maat, loop: Loop, pauze: { van: Date; tot: Date }, kalender: Kalender): Loop {
  const { van, tot } = pauze
  if (tot <= van) return loop
  if (inUren(maat))
    return totMoment(loop.start, new Date(loop.einde.getTime() + tot.getTime() - van.getTime()))
  const [stil, weer] = [dagVan(van), dagVan(tot)]
  const basis = maat.werkdagen
    ? werkdagErbij(kalender, loop.basis, openDagen(kalender, stil, weer, 'werkdagen'))
    : dagErbij(loop.basis, dagenTussen(stil, weer))
  return totDag(maat, loop.start, basis, kalender)
}

/** A later last day that somebody chose. */
export function totEnMet(maat: Maat, start: Date, dag: Dag, kalender: Kalender): Loop {
  return totDag(maat, start, dag, kalender)
}

function totDag(maat: Maat, start: Date, basis: Dag, kalender: Kalender): Loop {
  const uiterlijk = schuif(maat, dagVan(start), basis, kalender)
  return { start, basis, uiterlijk, einde: eindeVan(uiterlijk) }
}

function totMoment(start: Date, einde: Date): Loop {
  const dag = laatsteDag(einde)
  return { start, basis: dag, uiterlijk: dag, einde }
}

function schuif(maat: Maat, eersteDag: Dag, basis: Dag, kalender: Kalender): Dag {
  if (maat.werkdagen || maat.einde === 'volgende-werkdag') return eersteOpen(kalender, basis, 'werkdagen')
  if (maat.einde === 'gewoon' || !onderTermijnenwet(duurVan(maat))) return basis
  let dag = eersteOpen(kalender, basis, 'termijnenwet')
  // Art. 2: three days or more hold at least two on which something can be done.
  if (dagenTussen(eersteDag, basis) >= 3)
    while (openDagen(kalender, eersteDag, dag, 'termijnenwet') < 2)
      dag = eersteOpen(kalender, dagErbij(dag, 1), 'termijnenwet')
  return dag
}

/** Art. 4 onder a: not in hours, in more than 90 days (so twelve weeks too), in more than three months, or in years. */
function onderTermijnenwet({ jaren, maanden, dagen, uren }: Duur): boolean {
  const langerDanDrieMaanden = maanden > 3 || (maanden === 3 && dagen > 0)
  return jaren === 0 && uren === 0 && dagen <= 90 && !langerDanDrieMaanden
}
