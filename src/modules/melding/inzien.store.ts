import type { TxContext } from '../../platform/db/index.ts'

export function gesprekVan(ctx: TxContext, meldingId: string) {
  return ctx.db
    .selectFrom('melding.gesprek')
    .select(['toestand', 'opzoekId', 'publiekeSleutel', 'accountId', 'koppelingId'])
    .where('meldingId', '=', meldingId)
    .executeTakeFirst()
}

export function berichtenVan(ctx: TxContext, meldingId: string) {
  return ctx.db
    .selectFrom('melding.bericht')
    .select(['id', 'van', 'inhoud', 'op', 'vraag', 'gezien'])
    .where('meldingId', '=', meldingId)
    .orderBy('id')
    .execute()
}

/** What was reported and written is no longer news. Row-level security leaves it news for who only looks along. */
export async function markeerGelezen(ctx: TxContext, meldingId: string): Promise<void> {
  await ctx.db
    .updateTable('melding.melding')
    .set({ gelezenOp: ctx.now })
    .where('id', '=', meldingId)
    .where('gelezenOp', 'is', null)
    .execute()
  await ctx.db
    .updateTable('melding.bericht')
    .set({ gelezenOp: ctx.now })
    .where('meldingId', '=', meldingId)
    .where('van', '=', 'melder')
    .where('gelezenOp', 'is', null)
    .execute()
}
