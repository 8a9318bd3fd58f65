import { z } from 'zod'
import type { Dag } from '../kernel/termijn/dag.ts'

const deel = z.string().trim().max(10, 'Dit is te lang.').default('')
const namen = ['jaar', 'maand', 'dag'] as const

type Datumdelen<N extends string> = { [K in `${N}-${(typeof namen)[number]}`]: typeof deel }

/** The three fields of a `Datumveld` with `dag-maand-jaar`. */
export function datumdelen<N extends string>(naam: N): Datumdelen<N> {
  return Object.fromEntries(namen.map((wat) => [`${naam}-${wat}`, deel])) as Datumdelen<N>
}

/** Three numbers as a date; `null` when all are empty, `undefined` when no such day exists from 2000 on: "26" is no year. */
export function datumUit(naam: string, velden: object): string | null | undefined {
  const gezocht = velden as Record<string, string | undefined>
  const delen = namen.map((wat) => gezocht[`${naam}-${wat}`] ?? '')
  if (delen.every((tekst) => tekst === '')) return null
  const datum = delen.map((tekst, plek) => tekst.padStart(plek === 0 ? 4 : 2, '0')).join('-')
  return datum >= '2000' && z.iso.date().safeParse(datum).success ? datum : undefined
}

/** What the three fields hold when the form opens on a day. */
export function dagIn(naam: string, dag: Dag): Record<string, string> {
  const delen = dag.split('-').map((getal) => String(Number(getal)))
  return Object.fromEntries(namen.map((wat, plek) => [`${naam}-${wat}`, delen[plek]!]))
}

export const dagBestaatNiet = 'Deze dag bestaat niet. Schrijf bijvoorbeeld 3, 12 en 2026.'

/** Judged beside the other fields: every problem comes back at once. */
export function bestaandeDag(naam: string, { leegMag = false } = {}) {
  const klopt = (invoer: object) => {
    const dag = datumUit(naam, invoer)
    return dag === null ? leegMag : dag !== undefined
  }
  return [klopt, { path: [naam] as PropertyKey[], error: dagBestaatNiet, when: () => true }] as const
}
