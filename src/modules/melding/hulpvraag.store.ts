import { sql } from 'kysely'
import type { TxContext } from '../../platform/db/index.ts'

export type Berichtenstand = {
  meldingId: string
  laatsteVanHaar: Date | null
  laatsteVanOns: Date | null
  ongelezen: boolean
}

/** Per dossier: who wrote last, and whether something of hers was not opened yet. */
export async function berichtenstanden(
  ctx: TxContext,
  meldingIds: readonly string[],
): Promise<Berichtenstand[]> {
  if (meldingIds.length === 0) return []
  return await ctx.db
    .selectFrom('melding.bericht')
    .select((eb) => [
      'meldingId',
      eb.fn.max('op').filterWhere('van', '=', 'melder').as('laatsteVanHaar'),
      eb.fn.max('op').filterWhere('van', '=', 'meldpunt').as('laatsteVanOns'),
      sql<boolean>`bool_or(van = 'melder' and gelezen_op is null)`.as('ongelezen'),
    ])
    .where('meldingId', 'in', meldingIds)
    .groupBy('meldingId')
    .execute()
}
