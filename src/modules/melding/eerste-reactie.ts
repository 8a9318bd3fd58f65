import type { TxContext } from '../../platform/db/index.ts'
import { haalVanzelf, startTermijn } from '../termijn/index.ts'

const codes = { melding: 'eerste-reactie', hulpvraag: 'eerste-reactie-hulp' } as const

/** From the moment that it came in somebody is to react, at the desk that it came to. */
export async function beginEersteReactie(
  ctx: TxContext,
  { id, compartiment }: { id: string; compartiment: keyof typeof codes },
): Promise<void> {
  await startTermijn(ctx, { dossier: { id, soort: compartiment, compartiment }, code: codes[compartiment] })
}

/** Somebody wrote back, or decided about it. */
export async function erIsGereageerd(ctx: TxContext, id: string): Promise<void> {
  await haalVanzelf(ctx, { dossierId: id, codes: Object.values(codes) })
}
