import type { TxContext } from '../../platform/db/index.ts'

/** `melder` or `hulpvrager`: which one exists is decided by the doel. */
export function melderVan(ctx: TxContext, meldingId: string): Promise<{ inhoud: Buffer } | undefined> {
  return ctx.db
    .selectFrom('melding.melder')
    .select('inhoud')
    .where('meldingId', '=', meldingId)
    .executeTakeFirst()
}
