import { alsDatum } from '../clock.ts'
import { type Dag, dagErbij } from './dag.ts'

/** A day begins and ends on the clock of the town hall, not on that of the server. */
export const tijdzone = 'Europe/Amsterdam'

const delen = new Intl.DateTimeFormat('en-GB', {
  timeZone: tijdzone,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

const dagMs = 86_400_000
const uurMs = 3_600_000

/** How far the clock on the wall is ahead of UTC in an hour of UTC: a page asks it some fifty times, of a few hours. */
const voorsprongen = new Map<number, number>()

/** What the clock on the wall says, in milliseconds, written as if it were UTC. */
function wandklok(moment: number): number {
  // Since 1970 a clock here is put on or back at a whole hour of UTC.
  if (!(moment >= 0)) return leesWandklok(moment)
  const uur = Math.floor(moment / uurMs)
  let voorsprong = voorsprongen.get(uur)
  if (voorsprong === undefined) {
    voorsprong = leesWandklok(uur * uurMs) - uur * uurMs
    if (voorsprongen.size >= 10_000) voorsprongen.clear()
    voorsprongen.set(uur, voorsprong)
  }
  return moment + voorsprong
}

function leesWandklok(moment: number): number {
  const lees = Object.fromEntries(delen.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const { year, month, day, hour, minute, second } = lees
  return Date.UTC(year!, month! - 1, day, hour, minute, second)
}

/** The day, and the minute of that day. */
export function plaatselijk(moment: Date): { dag: Dag; minuut: number } {
  const wand = wandklok(moment.getTime())
  const begin = Math.floor(wand / dagMs) * dagMs
  return { dag: alsDatum(new Date(wand)), minuut: Math.floor((wand - begin) / 60_000) }
}

/** The other way. Of a minute that comes twice the first; one that summer time skips is as much later. */
export function ogenblik(dag: Dag, minuut: number): Date {
  const wand = Date.parse(`${dag}T00:00:00Z`) + minuut * 60_000
  const voorsprong = [wand - dagMs, wand + dagMs].map((moment) => wandklok(moment) - moment)
  const eerst = wand - Math.max(...voorsprong)
  return new Date(wandklok(eerst) === wand ? eerst : wand - Math.min(...voorsprong))
}

/** The day it is at a moment. */
export function dagVan(moment: Date): Dag {
  return plaatselijk(moment).dag
}

/** Midnight at which a day begins. */
export function beginVan(dag: Dag): Date {
  return ogenblik(dag, 0)
}

/** The moment after the last of a day. */
export function eindeVan(dag: Dag): Date {
  return beginVan(dagErbij(dag, 1))
}

/** The last whole day before a moment that is midnight. */
export function laatsteDag(tot: Date): Dag {
  return dagVan(new Date(tot.getTime() - 1))
}
