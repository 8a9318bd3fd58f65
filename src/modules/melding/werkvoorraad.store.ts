import type { TxContext } from '../../platform/db/index.ts'

export type Lijstvraag = {
  compartiment: 'melding' | 'hulpvraag'
  toestand: 'nieuw' | 'in-behandeling' | 'afgehandeld'
  vorm?: string | undefined
  urgentie?: string | undefined
  /** Keyset: older than this one. */
  na?: string | undefined
  volgorde: 'nieuwste eerst' | 'oudste eerst'
  aantal: number
}

function lijst(ctx: TxContext) {
  return ctx.db
    .selectFrom('melding.melding')
    .select([
      'id',
      'kenmerk',
      'kanaal',
      'ontvangenOp',
      'toestand',
      'besluit',
      'urgentie',
      'verschijningsvorm',
      'inhoud',
      'behandelaarId',
      'gelezenOp',
    ])
}

export function meldingenMetId(ctx: TxContext, ids: readonly string[]) {
  return lijst(ctx).where('id', 'in', ids).where('stroomId', 'is', null).execute()
}

/** One page of meldingen in no group. The compartment stands in the question so that the index gives the order. */
export function meldingenLijst(ctx: TxContext, vraag: Lijstvraag) {
  const { compartiment, toestand, vorm, urgentie, na, volgorde, aantal } = vraag
  let q = lijst(ctx)
    .where('compartiment', '=', compartiment)
    .where('toestand', '=', toestand)
    .where('stroomId', 'is', null)
  if (vorm) q = q.where('verschijningsvorm', '=', vorm)
  if (urgentie) q = q.where('urgentie', '=', urgentie)
  if (na) q = q.where('id', '<', na)
  return q
    .orderBy('id', volgorde === 'nieuwste eerst' ? 'desc' : 'asc')
    .limit(aantal)
    .execute()
}

/** The meldingen with a message of the reporter that nobody opened yet, one line each, who waits longest first. */
export function ongelezenBerichten(ctx: TxContext, compartiment: 'melding' | 'hulpvraag', aantal: number) {
  return ctx.db
    .selectFrom('melding.bericht as b')
    .innerJoin('melding.melding as m', (on) =>
      on.onRef('m.gemeenteId', '=', 'b.gemeenteId').onRef('m.id', '=', 'b.meldingId'),
    )
    .select((eb) => ['b.meldingId', 'm.kenmerk', eb.fn.min('b.op').as('op')])
    .where('b.compartiment', '=', compartiment)
    .where('b.van', '=', 'melder')
    .where('b.gelezenOp', 'is', null)
    .groupBy(['b.meldingId', 'm.kenmerk'])
    .orderBy('op')
    .limit(aantal)
    .execute()
}
