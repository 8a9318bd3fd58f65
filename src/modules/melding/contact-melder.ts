import { nietGevonden } from '../../kernel/errors.ts'
import { ontzegelWaarde, openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { meldingMet } from './beoordeel.store.ts'
import { noteerBeoordeling } from './beoordeel-noteer.ts'
import { melderVan } from './contact-melder.store.ts'
import { type Melder, plaatsVan } from './melding.ts'

/** The question can only be asked about a melding that is there, and hers. */
export async function eisMelding(ctx: TxContext, id: string): Promise<void> {
  if (!(await meldingMet(ctx, id))) throw nietGevonden()
}

/** First the reason, with the melding; only then who reported. Each is a unit of work with a doel of its own. */
export async function noteerContactvraag(
  ctx: TxContext,
  { id, reden }: { id: string; reden: string },
): Promise<void> {
  const melding = await meldingMet(ctx, id)
  if (!melding) throw nietGevonden()
  await noteerBeoordeling(ctx, melding, 'contact', { tekst: reden })
  ctx.betreft(id)
}

/** How to reach whoever reported; `null` when she gave nothing. */
export async function toonContact(ctx: TxContext, id: string): Promise<Melder | null> {
  const rij = await melderVan(ctx, id)
  ctx.betreft(id)
  if (!rij) return null
  return ontzegelWaarde<Melder>(await openDossiers(ctx, [id]), plaatsVan.melder(id), rij.inhoud)
}
