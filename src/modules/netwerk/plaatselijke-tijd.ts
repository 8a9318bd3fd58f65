export const weekdagen = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
] as const
export type Weekdag = (typeof weekdagen)[number]

const dagMs = 86_400_000
const klok = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** What the clock on the wall says, as milliseconds of a day without a time zone. */
function wandklok(moment: number): number {
  const deel = Object.fromEntries(klok.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  return Date.UTC(deel.year!, deel.month! - 1, deel.day!, deel.hour!, deel.minute!, deel.second!)
}

/** The day and the minute of the day in the Netherlands. */
export function plaatselijk(moment: Date): { dag: string; minuut: number } {
  const wand = wandklok(moment.getTime())
  return { dag: new Date(wand).toISOString().slice(0, 10), minuut: Math.floor((wand % dagMs) / 60_000) }
}

/** The other way. Of a minute that comes twice the first; one that summer time skips is as much later. */
export function ogenblik(dag: string, minuut: number): Date {
  const wand = Date.parse(`${dag}T00:00:00Z`) + minuut * 60_000
  const voorsprong = [wand - dagMs, wand + dagMs].map((moment) => wandklok(moment) - moment)
  const eerst = wand - Math.max(...voorsprong)
  return new Date(wandklok(eerst) === wand ? eerst : wand - Math.min(...voorsprong))
}

export function dagErbij(dag: string, aantal: number): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) + aantal * dagMs).toISOString().slice(0, 10)
}

export function weekdagVan(dag: string): Weekdag {
  return weekdagen[(new Date(`${dag}T00:00:00Z`).getUTCDay() + 6) % 7]!
}
