import type { TxContext } from '../../platform/db/index.ts'
import { noteer } from './noteer.ts'
import { pakSignaal } from './pak-signaal.ts'

/** Adds something to the timeline of a signaal. */
export async function schrijfNotitie(
  ctx: TxContext,
  invoer: { id: string; notitie: string; tekst: string },
): Promise<void> {
  const { rij, sleutel } = await pakSignaal(ctx, invoer.id)
  const feit = {
    soort: 'notitie',
    titel: 'Notitie',
    tekst: invoer.tekst,
    gebeurtenis: invoer.notitie,
  } as const
  await noteer(ctx, { id: rij.id, versie: rij.versie, sleutel }, feit)
}
