import { tijdzone } from '../kernel/termijn/tijdzone.ts'

const dagvorm = new Intl.DateTimeFormat('nl-NL', {
  timeZone: tijdzone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const momentvorm = new Intl.DateTimeFormat('nl-NL', {
  timeZone: tijdzone,
  dateStyle: 'long',
  timeStyle: 'short',
})

/** "23 november 2026"; a date without a time comes as the text it is in the database. */
export function dagTekst(datum: Date | string): string {
  return dagvorm.format(typeof datum === 'string' ? new Date(`${datum}T12:00:00Z`) : datum)
}

/** "23 november 2026 om 10:00", on the clock of the municipality. */
export function momentTekst(datum: Date): string {
  return momentvorm.format(datum)
}

/** The first moment of a day such as `2026-12-03`, on the clock of the municipality. */
export function beginVanDag(dag: string): Date {
  const middernacht = new Date(`${dag}T00:00:00Z`)
  const uren = new Intl.DateTimeFormat('en-GB', { timeZone: tijdzone, hour: 'numeric', hourCycle: 'h23' })
  // Amsterdam is one or two hours ahead; the clock changes later in the night.
  return new Date(middernacht.getTime() - Number(uren.format(middernacht)) * 3_600_000)
}

/** How long ago, in whole days. */
export function ouderdom(van: Date, now: Date): string {
  const dagen = Math.floor((now.getTime() - van.getTime()) / 86_400_000)
  if (dagen < 1) return 'vandaag'
  return dagen === 1 ? '1 dag' : `${dagen} dagen`
}
