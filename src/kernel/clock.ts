/** The clock is a parameter everywhere; only `main.ts`, tests and benches choose one. */
export type Klok = () => Date

export const systeemklok: Klok = () => new Date()

/** Adds whole days, in UTC. */
export function dagenLater(datum: Date, dagen: number): Date {
  return new Date(datum.getTime() + dagen * 86_400_000)
}

/** `2026-11-23`: a date without a time, as PostgreSQL's `date`. */
export function alsDatum(datum: Date): string {
  return datum.toISOString().slice(0, 10)
}
