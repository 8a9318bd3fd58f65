import { nieuwId } from '../../kernel/ids.ts'
import { nieuweDossiersleutel, verzegelWaarde } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { bewaarVerzoek } from './noodtoegang.store.ts'
import { plaatsVan } from './noodtoegang.ts'

/** Asks for one dossier, by its kenmerk, with a reason. Opens nothing yet. */
export async function vraagNoodtoegang(
  ctx: TxContext,
  { kenmerk, reden }: { kenmerk: string; reden: string },
): Promise<{ id: string }> {
  const id = nieuwId(ctx.now)
  const sleutel = await nieuweDossiersleutel(ctx, { id, compartiment: 'noodtoegang' })
  const inhoud = verzegelWaarde(sleutel, plaatsVan.reden(id), { reden })
  await bewaarVerzoek(ctx, { id, kenmerk, inhoud })
  ctx.betreft(id)
  return { id }
}
