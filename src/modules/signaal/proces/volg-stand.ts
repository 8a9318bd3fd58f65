import type { TxContext } from '../../../platform/db/index.ts'
import { sluitMeldingenVan } from '../../melding/index.ts'
import { eigenDag, haalVanzelf, laatVervallen, loopt, startTermijn } from '../../termijn/index.ts'
import { noteer } from '../noteer.ts'
import type { Inhanden } from '../pak-signaal.ts'
import { type Fasemodel, type Stand, volgorde } from '../signaal.ts'
import {
  dossierVan,
  sluitTermijnen,
  stapcodes,
  werkUiterlijkBij,
  zetStapAanZet,
} from '../signaal-termijnen.ts'
import type { Proces } from './lees-proces.ts'
import { aanZet } from './wijziging-na.ts'

/** After a decision: the terms follow where the signaal stands; with a signaal its meldingen are closed. */
export async function volgStand(
  ctx: TxContext,
  { rij, sleutel }: Inhanden,
  proces: Proces,
  na: Stand,
  { bericht = false }: { bericht?: boolean } = {},
): Promise<void> {
  const { id } = rij
  await laatVervallen(ctx, { dossierId: id, codes: [eigenDag] })
  if (!na.gesloten) {
    await zetStaptermijn(ctx, id, proces, na)
    return await werkUiterlijkBij(ctx, id)
  }
  const gestopt = proces.beslissingen.at(-1)?.soort === 'stop'
  await (gestopt ? laatVervallen : haalVanzelf)(ctx, { dossierId: id, codes: stapcodes })
  await sluitTermijnen(ctx, id)
  const iemandLeest = await sluitMeldingenVan(ctx, id)
  if (iemandLeest && !bericht)
    await startTermijn(ctx, { dossier: dossierVan(id), code: 'terugkoppeling-melder' })
  const feit = { soort: 'gewijzigd', titel: 'Signaal gesloten' } as const
  await noteer(ctx, { id, versie: rij.versie + 1, sleutel }, feit)
}

/**
 * Further on, the term of the step was met and the next one starts. Sent back, or not decided yet, there is no new one: the
 * weging has the day that it had.
 */
async function zetStaptermijn(ctx: TxContext, id: string, proces: Proces, na: Stand): Promise<void> {
  const { fasemodel } = proces.regio
  const code = na.beurt ? 'weging' : na.einde === 'monitoren' ? 'monitoren' : 'opvolging'
  const verder = plek(fasemodel, na) > plek(fasemodel, proces.stand)
  if (verder) await haalVanzelf(ctx, { dossierId: id, codes: stapcodes })
  else await laatVervallen(ctx, { dossierId: id, codes: stapcodes.filter((ander) => ander !== code) })
  const rollen = aanZet(proces, na)
  if (await loopt(ctx, id, code)) await zetStapAanZet(ctx, id, rollen)
  else await startTermijn(ctx, { dossier: dossierVan(id), code, rollen })
}

function plek(model: Fasemodel, { beurt }: Stand): number {
  if (!beurt) return Number.POSITIVE_INFINITY
  return volgorde(model).findIndex(({ weging }) => weging.code === beurt.weging.code)
}
