import type { TxContext } from '../../platform/db/index.ts'
import { haalVanzelf, startTermijnen } from '../termijn/index.ts'

const codes = { melding: 'eerste-reactie', hulpvraag: 'eerste-reactie-hulp' } as const

/** From the moment that they came in somebody is to react to each, at the desk that it came to. */
export async function beginEersteReacties(
  ctx: TxContext,
  meldingen: readonly { id: string; compartiment: keyof typeof codes }[],
): Promise<void> {
  await startTermijnen(
    ctx,
    meldingen.map(({ id, compartiment }) => ({
      dossier: { id, soort: compartiment, compartiment },
      code: codes[compartiment],
    })),
  )
}

/** Somebody wrote back, or decided about it. */
export async function erIsGereageerd(ctx: TxContext, id: string): Promise<void> {
  await haalVanzelf(ctx, { dossierId: id, codes: Object.values(codes) })
}
