import { nieuwId } from '../../kernel/ids.ts'
import { nieuweDossiersleutel, verzegelWaarde } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { bewaarTot } from '../melding/index.ts'
import { regioVan } from '../netwerk/index.ts'
import { bewaarVerzoek } from './archief.store.ts'
import { plaatsVanVerzoek, type Verzoekinhoud } from './archief.ts'

/** Asks for the whole archive, with a reason. Takes nothing out yet. */
export async function vraagArchief(ctx: TxContext, { reden }: { reden: string }): Promise<void> {
  const id = nieuwId(ctx.now)
  const deel = { id, compartiment: 'archiefverzoek', accountId: ctx.actor.id }
  const sleutel = await nieuweDossiersleutel(ctx, deel)
  const inhoud: Verzoekinhoud = { reden, door: ctx.actor.naam, rollen: ctx.actor.rollen }
  await bewaarVerzoek(ctx, {
    id,
    inhoud: verzegelWaarde(sleutel, plaatsVanVerzoek(id), inhoud),
    vernietigenOp: bewaarTot(await regioVan(ctx), ['uitvoer', 'niet-opgepakt'], ctx.now),
  })
  ctx.betreft(id)
}
