const dagvorm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

/** `2026-11-23`: which day it is here at this moment. */
export function dagVan(moment: Date): string {
  return dagvorm.format(moment)
}

/** Midnight here at the start of a day: one or two hours before that in UTC. */
export function dagBegint(dag: string): Date {
  const uren = (aantal: number) => new Date(Date.parse(`${dag}T00:00:00Z`) - aantal * 3_600_000)
  return dagVan(uren(2)) === dag ? uren(2) : uren(1)
}

/** Midnight at the end of a day. */
export function dagEindigt(dag: string): Date {
  return dagBegint(new Date(Date.parse(`${dag}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10))
}

/** The last day of a role that ends at this midnight. */
export function laatsteDag(tot: Date): string {
  return dagVan(new Date(tot.getTime() - 1))
}
