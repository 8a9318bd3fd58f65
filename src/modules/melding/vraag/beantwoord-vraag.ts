import { intussenGewijzigd, nietGevonden } from '../../../kernel/errors.ts'
import { nieuwsteVersie, openDossiers, verzegelWaarde } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { alsVraag } from './vraag.presenter.ts'
import { bewaarAntwoordOpVraag, vraagMet } from './vraag.store.ts'
import { plaatsVanVraag, type Vraag } from './vraag.ts'

export async function bekijkVraag(ctx: TxContext, id: string): Promise<Vraag> {
  const rij = await vraagMet(ctx, id)
  const vraag = rij && alsVraag(rij, await openDossiers(ctx, [id]))
  if (!vraag) throw nietGevonden()
  ctx.betreft(id)
  return vraag
}

/** One answer to one question. It is sealed under the key that the asker has too. */
export async function beantwoordVraag(
  ctx: TxContext,
  { id, tekst }: { id: string; tekst: string },
): Promise<void> {
  if (!(await vraagMet(ctx, id))) throw nietGevonden()
  const sleutel = nieuwsteVersie(await openDossiers(ctx, [id]), id, 'collegavraag')
  const antwoord = verzegelWaarde(sleutel, plaatsVanVraag.antwoord(id), { tekst })
  if (!(await bewaarAntwoordOpVraag(ctx, id, antwoord))) throw intussenGewijzigd()
  ctx.betreft(id)
}
