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

/** What the clock on the wall says, written as if it were UTC. */
function wandklok(moment: Date): Date {
  const lees = Object.fromEntries(delen.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const { year, month, day, hour, minute, second } = lees
  return new Date(Date.UTC(year!, month! - 1, day, hour, minute, second))
}

/** The day it is at a moment. */
export function dagVan(moment: Date): Dag {
  return alsDatum(wandklok(moment))
}

/** Midnight at which a day begins. The clock changes at night, hours after that. */
export function beginVan(dag: Dag): Date {
  const alsUtc = new Date(`${dag}T00:00:00Z`)
  const kortErvoor = new Date(alsUtc.getTime() - 90 * 60_000)
  return new Date(alsUtc.getTime() - (wandklok(kortErvoor).getTime() - kortErvoor.getTime()))
}

/** The moment after the last of a day. */
export function eindeVan(dag: Dag): Date {
  return beginVan(dagErbij(dag, 1))
}
