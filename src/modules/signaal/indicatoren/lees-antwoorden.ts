import type { Dossiersleutel } from '../../../platform/crypto/index.ts'
import { openDossiers } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { openAntwoord } from './indicatoren.inhoud.ts'
import { antwoordenBij } from './indicatoren.store.ts'
import { type Beurt, nuGeldend, watGezienIs } from './indicatoren.ts'

/** Everything that was saved about the indicatoren of a signaal, the oldest first. */
export async function leesAntwoorden(
  ctx: TxContext,
  signaalId: string,
  versies: Map<string, Dossiersleutel>,
): Promise<Beurt[]> {
  const rijen = await antwoordenBij(ctx, signaalId)
  return rijen
    .flatMap(({ id, op, inhoud }) => {
      const open = openAntwoord(versies, id, inhoud)
      return open ? [{ ...open, id, op }] : []
    })
    .sort((a, b) => a.versie - b.versie)
}

export type Waargenomen = ReturnType<typeof watGezienIs>

/** What was marked as seen at a signaal, for who weighs it. */
export async function leesWaargenomen(ctx: TxContext, signaalId: string): Promise<Waargenomen> {
  const versies = await openDossiers(ctx, [signaalId])
  return watGezienIs(nuGeldend(await leesAntwoorden(ctx, signaalId, versies)))
}
