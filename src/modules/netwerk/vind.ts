import type { Pad } from './regio-fout.ts'

export type Gevonden = Readonly<{ pad: Pad; waarde: unknown }>

/** Everything at `a.*.b`, with its own path; a star stands for each item of a list or group. What is not there is skipped. */
export function vind(inhoud: unknown, patroon: string): Gevonden[] {
  return patroon
    .split('.')
    .reduce<Gevonden[]>(
      (hier, deel) => hier.flatMap((plek) => stap(plek, deel)),
      [{ pad: [], waarde: inhoud }],
    )
}

function stap({ pad, waarde }: Gevonden, deel: string): Gevonden[] {
  if (deel === '*') {
    if (Array.isArray(waarde))
      return waarde.map((item, i) => ({ pad: [...pad, i], waarde: item })).filter(bestaat)
    return Object.entries(groep(waarde)).map(([naam, item]) => ({ pad: [...pad, naam], waarde: item }))
  }
  return [{ pad: [...pad, deel], waarde: groep(waarde)[deel] }].filter(bestaat)
}

function groep(waarde: unknown): Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null ? (waarde as Record<string, unknown>) : {}
}

function bestaat({ waarde }: Gevonden): boolean {
  return waarde !== undefined && waarde !== null
}
