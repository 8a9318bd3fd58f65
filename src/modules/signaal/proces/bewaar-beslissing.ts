import { nieuwId } from '../../../kernel/ids.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { bewaarWeging } from '../dossier.store.ts'
import type { Inhanden } from '../pak-signaal.ts'
import { zegel } from '../signaal.inhoud.ts'
import type { Beslissingsoort } from '../signaal.ts'

type Besluit = {
  soort: Beslissingsoort
  volgnummer: number
  code: string
  uitkomst: string
  reden: string
  criteria: readonly string[]
  rol: string
  toegestaan?: readonly string[]
}

/** A decision as it is kept: never changed, never removed before the signaal is destroyed. */
export async function bewaarBeslissing(
  ctx: TxContext,
  { rij, sleutel }: Inhanden,
  { reden, criteria, toegestaan, ...besluit }: Besluit,
): Promise<void> {
  const id = nieuwId(ctx.now)
  const inhoud = { reden, door: ctx.actor.naam, ...(toegestaan && { toegestaan }) }
  await bewaarWeging(ctx, {
    ...besluit,
    id,
    signaalId: rij.id,
    reden: zegel('weging', sleutel, id, inhoud),
    criteria: [...criteria],
    doorId: ctx.actor.id!,
  })
}
