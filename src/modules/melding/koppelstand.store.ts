import type { TxContext } from '../../platform/db/index.ts'

/** What a system sent itself, in whatever municipality; it knows the number and nothing else. */
export function koppelstand(ctx: TxContext, meldingId: string) {
  return ctx.db
    .selectFrom('melding.gesprek')
    .select(['gemeenteId', 'toestand', 'uitkomst'])
    .where('koppelingId', '=', ctx.actor.id!)
    .where('meldingId', '=', meldingId)
    .executeTakeFirst()
}
