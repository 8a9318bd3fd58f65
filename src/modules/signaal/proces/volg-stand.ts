import type { TxContext } from '../../../platform/db/index.ts'
import { sluitMeldingenVan } from '../../melding/index.ts'
import { eigenDag, haalVanzelf, laatVervallen, startTermijn } from '../../termijn/index.ts'
import { noteer } from '../noteer.ts'
import type { Inhanden } from '../pak-signaal.ts'
import type { Stand } from '../signaal.ts'
import { dossierVan, sluitTermijnen, stapcodes, werkUiterlijkBij } from '../signaal-termijnen.ts'
import type { Proces } from './lees-proces.ts'
import { aanZet } from './wijziging-na.ts'

/** After a decision: the term of the step was met and the next one starts; with a signaal its meldingen are closed. */
export async function volgStand(
  ctx: TxContext,
  { rij, sleutel }: Inhanden,
  proces: Proces,
  na: Stand,
  { bericht = false }: { bericht?: boolean } = {},
): Promise<void> {
  const { id } = rij
  await laatVervallen(ctx, { dossierId: id, codes: [eigenDag] })
  await haalVanzelf(ctx, { dossierId: id, codes: stapcodes })
  if (!na.gesloten) {
    const code = na.beurt ? 'weging' : na.einde === 'monitoren' ? 'monitoren' : 'opvolging'
    await startTermijn(ctx, { dossier: dossierVan(id), code, rollen: aanZet(proces, na) })
    return await werkUiterlijkBij(ctx, id)
  }
  await sluitTermijnen(ctx, id)
  const iemandLeest = await sluitMeldingenVan(ctx, id)
  if (iemandLeest && !bericht)
    await startTermijn(ctx, { dossier: dossierVan(id), code: 'terugkoppeling-melder' })
  const feit = { soort: 'gewijzigd', titel: 'Signaal gesloten' } as const
  await noteer(ctx, { id, versie: rij.versie + 1, sleutel }, feit)
}
