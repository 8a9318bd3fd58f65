import type { Insertable } from 'kysely'
import type { Tabellen, TxContext } from '../../platform/db/index.ts'

/** Stores a reply. The id comes with the form, so that a second click stores nothing. */
export async function bewaarAntwoord(
  ctx: TxContext,
  rij: Omit<Insertable<Tabellen['melding.bericht']>, 'gemeenteId' | 'van' | 'op' | 'doorId'>,
): Promise<void> {
  const { gemeenteId, now, actor } = ctx
  await ctx.db
    .insertInto('melding.bericht')
    .values({ ...rij, gemeenteId: gemeenteId!, van: 'meldpunt', op: now, doorId: actor.id })
    .onConflict((oc) => oc.columns(['gemeenteId', 'id']).doNothing())
    .execute()
}
