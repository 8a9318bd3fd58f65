import { alsDatum } from '../../kernel/clock.ts'
import type { TxContext } from '../../platform/db/index.ts'

/** The day from which the reporter wants no contact any more; `null` when she may be written to. */
export async function geenContactSinds(ctx: TxContext, meldingId: string): Promise<string | null> {
  const rij = await ctx.db
    .selectFrom('melding.geenContact')
    .select('op')
    .where('meldingId', '=', meldingId)
    .executeTakeFirst()
  return rij?.op ?? null
}

/** A second time changes nothing. */
export async function bewaarGeenContact(
  ctx: TxContext,
  { meldingId, compartiment }: { meldingId: string; compartiment: string },
): Promise<void> {
  const { gemeenteId, bewijs, now } = ctx
  await ctx.db
    .insertInto('melding.geenContact')
    .values({ gemeenteId: gemeenteId!, meldingId, compartiment, opzoekId: bewijs!, op: alsDatum(now) })
    .onConflict((oc) => oc.doNothing())
    .execute()
}

export async function verwijderMelder(ctx: TxContext, meldingId: string): Promise<void> {
  await ctx.db.deleteFrom('melding.melder').where('meldingId', '=', meldingId).execute()
}
