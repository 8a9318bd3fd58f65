import { nietGevonden } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { legVast } from './leg-vast.ts'
import { trekVerzoekenIn } from './rolverzoek.store.ts'
import { openUitnodigingen, trekUitnodigingenIn } from './uitnodiging.store.ts'

/** A link that was not used yet opens nothing any more. */
export async function trekUitnodigingIn(ctx: TxContext, { id }: { id: string }): Promise<void> {
  const rollen = (await openUitnodigingen(ctx)).filter((rij) => rij.id === id)
  const [tokenHash] = await trekUitnodigingenIn(ctx, { id })
  if (!tokenHash) throw nietGevonden()
  await trekVerzoekenIn(ctx, { tokenHash })
  for (const { verzoekId, rol } of rollen) await legVast(ctx, 'uitnodiging ingetrokken', { verzoekId, rol })
}
