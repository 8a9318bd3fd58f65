import { type Dossiersleutel, openDossiers } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { openAdvies } from './advies.inhoud.ts'
import { type Adviesrij, adviesvragenBij } from './advies.store.ts'
import type { Adviestoestand, Adviesvraag } from './advies.ts'

/** Every adviesvraag of a signaal, the oldest first; none for who may not read them. */
export async function leesAdviezen(ctx: TxContext, signaalId: string): Promise<Adviesvraag[]> {
  const rijen = await adviesvragenBij(ctx, signaalId)
  const versies = await openDossiers(ctx, rijen.length > 0 ? [signaalId] : [])
  return rijen.flatMap((rij) => alsAdviesvraag(versies, rij))
}

function alsAdviesvraag(versies: Map<string, Dossiersleutel>, rij: Adviesrij): Adviesvraag[] {
  const { id, inhoud, afloop, toestand, ...rest } = rij
  const vraag = openAdvies('inhoud', versies, id, inhoud)
  const open = afloop && openAdvies('afloop', versies, id, afloop)
  return vraag ? [{ ...rest, ...vraag, id, toestand: toestand as Adviestoestand, afloop: open }] : []
}
