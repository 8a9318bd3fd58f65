import { z } from 'zod'

const deel = z.string().trim().max(4).optional()

/** The three numbers of a `Datumveld`, to go into a form's shape. */
export function datumdelen<N extends string>(naam: N) {
  return { [`${naam}-dag`]: deel, [`${naam}-maand`]: deel, [`${naam}-jaar`]: deel } as Record<
    `${N}-dag` | `${N}-maand` | `${N}-jaar`,
    typeof deel
  >
}

/** `2026-12-03`, or null when there is no such day. */
export function dagUit(invoer: Record<string, unknown>, naam: string): string | null {
  // A year of two digits is no year.
  const [jaar = '', maand = '', dag = ''] = ['jaar', 'maand', 'dag'].map((wat) =>
    String(invoer[`${naam}-${wat}`] ?? '').trim(),
  )
  const datum = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`
  return jaar >= '2000' && z.iso.date().safeParse(datum).success ? datum : null
}

/** Judged beside the other fields: every problem comes back at once. */
export function bestaandeDag(naam: string) {
  return [
    (invoer: object) => dagUit(invoer as Record<string, unknown>, naam) !== null,
    {
      path: [naam] as PropertyKey[],
      error: 'Deze dag bestaat niet. Schrijf bijvoorbeeld 3, 12 en 2026.',
      when: () => true,
    },
  ] as const
}
