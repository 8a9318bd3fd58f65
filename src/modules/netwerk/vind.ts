import type { Pad } from './regio-fout.ts'

export type Gevonden = Readonly<{ pad: Pad; waarde: unknown }>

/** Everything at `a.*.b`, with its own path; a star stands for each item of a list. What is not there is skipped. */
export function vind(inhoud: unknown, patroon: string): Gevonden[] {
  return patroon
    .split('.')
    .reduce<Gevonden[]>(
      (hier, deel) => hier.flatMap((plek) => stap(plek, deel)),
      [{ pad: [], waarde: inhoud }],
    )
}

function stap({ pad, waarde }: Gevonden, deel: string): Gevonden[] {
  if (deel === '*')
    return Array.isArray(waarde)
      ? waarde.map((item, i) => ({ pad: [...pad, i], waarde: item })).filter(bestaat)
      : []
  const volgende =
    typeof waarde === 'object' && waarde !== null ? (waarde as Record<string, unknown>)[deel] : undefined
  return [{ pad: [...pad, deel], waarde: volgende }].filter(bestaat)
}

function bestaat({ waarde }: Gevonden): boolean {
  return waarde !== undefined && waarde !== null
}
