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

/** How long ago, in whole days. */
export function ouderdom(van: Date, now: Date): string {
  const dagen = Math.floor((now.getTime() - van.getTime()) / 86_400_000)
  if (dagen < 1) return 'vandaag'
  return dagen === 1 ? '1 dag' : `${dagen} dagen`
}
