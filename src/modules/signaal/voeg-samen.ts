import type { TxContext } from '../../platform/db/index.ts'
import { type Gezien, koppelAanSignaal } from '../melding/index.ts'
import { pakSignaal, wijzigEnNoteer } from './pak-signaal.ts'

/** Adds a melding to a signaal that is open: two reports about the same. */
export async function voegSamen(
  ctx: TxContext,
  invoer: Gezien & { signaal: string; toelichting: string },
): Promise<{ id: string }> {
  const inhanden = await pakSignaal(ctx, invoer.signaal)
  const { id, kenmerk } = inhanden.rij
  const signaal = { id, kenmerk, nieuw: false, toelichting: invoer.toelichting }
  const { acuut } = await koppelAanSignaal(ctx, invoer, signaal)
  await wijzigEnNoteer(ctx, inhanden, acuut ? { acuut } : {}, {
    soort: 'melding',
    titel: 'Melding toegevoegd',
    tekst: invoer.toelichting,
  })
  return { id }
}
