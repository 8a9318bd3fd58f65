import { openDossiers } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import type { Archiefdossier } from '../../melding/index.ts'
import { openVersie } from './fenomeenbeeld.inhoud.ts'
import { versiesNa } from './fenomeenbeeld.store.ts'

/** What was written about a form and a kind of place, each version apart; a text that was erased is `null`. */
export async function beeldVoorArchief(
  ctx: TxContext,
  na: string | null,
  aantal: number,
): Promise<Archiefdossier[]> {
  const rijen = await versiesNa(ctx, na, aantal)
  const sleutels = await openDossiers(
    ctx,
    rijen.map(({ id }) => id),
  )
  return rijen.map(({ id, inhoud, ...kaal }) => ({
    ...{ id, map: 'fenomeenbeeld', bestanden: [] },
    inhoud: { soort: 'fenomeenbeeld', id, ...kaal, inhoud: openVersie(sleutels, id, inhoud) },
  }))
}
