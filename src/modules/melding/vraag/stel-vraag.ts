import { nieuweDossiersleutel, openDossiers, verzegelWaarde } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { bewaarTot } from '../beoordeel-termijn.ts'
import { idVoorInhoud } from '../melding.ts'
import { alsVraag } from './vraag.presenter.ts'
import { bewaarVraag, eigenVragen } from './vraag.store.ts'
import { plaatsVanVraag, type Vraag } from './vraag.ts'

const hoogstens = 50

/** Stores a question, sealed for the asker and the aandachtsfunctionaris. The same form twice is a unique violation. */
export async function stelVraag(
  ctx: TxContext,
  { concept, tekst }: { concept: string; tekst: string },
): Promise<void> {
  const accountId = ctx.actor.id!
  const id = idVoorInhoud(concept, JSON.stringify([accountId, tekst]), ctx.now)
  const sleutel = await nieuweDossiersleutel(ctx, { id, compartiment: 'collegavraag', accountId })
  const regio = await regioVan(ctx)
  await bewaarVraag(ctx, {
    id,
    accountId,
    inhoud: verzegelWaarde(sleutel, plaatsVanVraag.vraag(id), { tekst }),
    vernietigenOp: bewaarTot(regio, ['collegavraag', 'niet-opgepakt'], ctx.now),
  })
  ctx.betreft(id)
}

/** Her own questions with their answers, the newest first. */
export async function mijnVragen(ctx: TxContext): Promise<Vraag[]> {
  const rijen = await eigenVragen(ctx, hoogstens)
  const versies = await openDossiers(
    ctx,
    rijen.map((rij) => rij.id),
  )
  ctx.betreft(null)
  return rijen.flatMap((rij) => alsVraag(rij, versies) ?? [])
}
