import { nietGevonden } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { bewaarIntrekking, vaststellingen, zetTerugInOefenmodus } from './ingebruikname.store.ts'
import { plaatsVan } from './ingebruikname.ts'
import { oefenmodusGewijzigd } from './oefenend.ts'

/** The FG takes the adoption back, with a reason: from then on the municipality practises again. */
export async function trekVaststellingIn(
  ctx: TxContext,
  { id, reden }: { id: string; reden: string },
): Promise<void> {
  if (!(await vaststellingen(ctx)).some((rij) => rij.id === id)) throw nietGevonden()
  const inhoud = ctx.bos.verzegelVoorInstallatie(plaatsVan.reden(ctx.gemeenteId!, id), Buffer.from(reden))
  if (!(await bewaarIntrekking(ctx, id, inhoud))) throw nietGevonden()
  await zetTerugInOefenmodus(ctx, id)
  ctx.betreft(id, 'ingebruikname.intrekken')
  ctx.naCommit(oefenmodusGewijzigd)
}
