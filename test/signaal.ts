import { maakSignaal } from '../src/modules/signaal/maak-signaal.ts'
import type { nieuweGemeente } from './gemeente.ts'
import { nieuweMelding } from './melding.ts'

export const signaalvelden = {
  plaats: 'De kade',
  feiten: 'Mensen slapen er.',
  interpretatie: '',
  verschijningsvorm: 'arbeid',
  urgentie: 'hoog',
} as const

/** A signaal of a fresh fictional melding, made by the aandachtsfunctionaris; its id. */
export async function nieuwSignaal(gemeente: Awaited<ReturnType<typeof nieuweGemeente>>): Promise<string> {
  const melding = await nieuweMelding(gemeente)
  const { id } = await gemeente.als('aandachtsfunctionaris', (ctx) =>
    maakSignaal(ctx, { ...melding, ...signaalvelden }),
  )
  return id
}
