import { DomainError, nietGevonden } from '../../kernel/errors.ts'
import { nieuwsteVersie, openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { zegel } from './acuut.inhoud.ts'
import type { Oordeel } from './acuut.ts'
import { bewaarOordeel, toetsenMet } from './verstrekking.store.ts'

/** The FG judges what was told in an emergency, once. */
export async function beoordeelToets(
  ctx: TxContext,
  { id, mocht, toelichting }: { id: string; mocht: Oordeel; toelichting: string },
): Promise<void> {
  if ((await toetsenMet(ctx, [id])).length === 0) throw nietGevonden()
  const sleutel = nieuwsteVersie(await openDossiers(ctx, [id]), id, 'acuut-toets')
  const oordeel = zegel('oordeel', sleutel, id, { mocht, toelichting, door: ctx.actor.naam })
  if (!(await bewaarOordeel(ctx, id, oordeel)))
    throw new DomainError('al-beoordeeld', 409, 'Dit is al beoordeeld. Uw invoer is niet opgeslagen.')
  ctx.betreft(id)
}
