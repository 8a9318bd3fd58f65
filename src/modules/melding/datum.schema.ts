import { z } from 'zod'

const deel = z.string().trim().default('')

/** A day in three fields, `naam-dag` and so on, as a form has it. */
export function dagVelden<N extends string>(naam: N) {
  const namen = [`${naam}-dag`, `${naam}-maand`, `${naam}-jaar`] as const
  return Object.fromEntries(namen.map((veld) => [veld, deel])) as Record<(typeof namen)[number], typeof deel>
}

/** `null` when the three numbers are no day that exists. */
export function dagUit(velden: Readonly<Record<string, unknown>>, naam: string): string | null {
  const [jaar, maand, dag] = ['jaar', 'maand', 'dag'].map((d) => Number(velden[`${naam}-${d}`] || Number.NaN))
  const datum = new Date(Date.UTC(jaar!, maand! - 1, dag!))
  const klopt = datum.getUTCFullYear() === jaar && datum.getUTCMonth() === maand! - 1
  return klopt && jaar! > 1999 ? datum.toISOString().slice(0, 10) : null
}

const hier = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

/** The day that it is here, on the clock of the municipality. */
export function dagHier(now: Date): string {
  return hier.format(now)
}

/** The three fields for a form that begins with today. */
export function velddag(naam: string, now: Date): Record<string, string> {
  const [jaar, maand, d] = dagHier(now)
    .split('-')
    .map((getal) => String(Number(getal)))
  return { [`${naam}-dag`]: d!, [`${naam}-maand`]: maand!, [`${naam}-jaar`]: jaar! }
}
