import { nietGevonden } from '../../kernel/errors.ts'
import { openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { meldingMet } from './beoordeel.store.ts'
import { leesBeoordelingen } from './beoordeel-noteer.ts'
import { bijlagenVan } from './bijlage.store.ts'
import { geenContactSinds } from './gesprek-stop.store.ts'
import { alsInzage, type MeldingInzage } from './inzien.presenter.ts'
import { berichtenVan, gesprekVan, markeerGelezen } from './inzien.store.ts'

/** Opens one melding (or hulpvraag: the doel decides which exist) with its conversation and what was decided. */
export async function bekijkMelding(ctx: TxContext, id: string): Promise<MeldingInzage> {
  const rij = await meldingMet(ctx, id)
  if (!rij) throw nietGevonden()
  const versies = await openDossiers(ctx, [id])
  const gesprek = await gesprekVan(ctx, id)
  const berichten = await berichtenVan(ctx, id)
  const inzage = alsInzage({
    rij,
    versies,
    gesprek,
    berichten,
    beoordelingen: await leesBeoordelingen(ctx, id),
    geenContactSinds: await geenContactSinds(ctx, id),
    bijlagen: await bijlagenVan(ctx, id),
  })
  if (!inzage) throw nietGevonden()
  await markeerGelezen(ctx, id)
  ctx.betreft(id)
  return inzage
}
