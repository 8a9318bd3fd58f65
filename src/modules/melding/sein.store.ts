import { type SqlBool, sql } from 'kysely'
import type { TxContext } from '../../platform/db/index.ts'

export type Compartiment = 'melding' | 'hulpvraag'

const ongelezenMelding = sql<SqlBool>`m.gelezen_op is null and m.toestand = 'nieuw'`
const ongelezenBericht = sql<SqlBool>`b.van = 'melder' and b.gelezen_op is null`

/**
 * Marks what lies unread since `tot` as told about, and gives the dossiers of which that is new. The mark and the question are
 * one statement: of two processes at once one finds nothing.
 */
export async function zetSein(
  ctx: TxContext,
  { compartiment, sein, tot }: { compartiment: Compartiment; sein: number; tot: Date },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with meldingen as (update melding.melding m set sein = ${sein} where m.compartiment = ${compartiment}
      and ${ongelezenMelding} and m.sein < ${sein} and m.ontvangen_op <= ${tot} returning m.id),
    berichten as (update melding.bericht b set sein = ${sein} where b.compartiment = ${compartiment}
      and ${ongelezenBericht} and b.sein < ${sein} and b.op <= ${tot} returning b.melding_id)
    select id from meldingen union select melding_id from berichten`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

/** How many dossiers hold something that lies unread since then. */
export async function telOngelezen(
  ctx: TxContext,
  { compartiment, tot }: { compartiment: Compartiment; tot: Date },
): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::int as aantal from (
      select m.id from melding.melding m where m.compartiment = ${compartiment} and ${ongelezenMelding}
        and m.ontvangen_op <= ${tot}
      union select b.melding_id from melding.bericht b where b.compartiment = ${compartiment} and ${ongelezenBericht}
        and b.op <= ${tot}) o`.execute(ctx.db)
  return rows[0]!.aantal
}

/** What nobody opened yet, and what was opened or written to and still waits. */
export async function telWerk(
  ctx: TxContext,
  compartiment: Compartiment,
): Promise<{ nieuw: number; wacht: number }> {
  const { rows } = await sql<{ nieuw: number; wacht: number }>`
    select count(*) filter (where ${ongelezenMelding})::int as nieuw,
      count(*) filter (where not (${ongelezenMelding}) and (m.toestand = 'nieuw' or exists (
        select from melding.bericht b where b.melding_id = m.id and b.gemeente_id = m.gemeente_id and ${ongelezenBericht}))
      )::int as wacht
    from melding.melding m where m.compartiment = ${compartiment}
      and (m.toestand = 'nieuw' or m.id in (select b.melding_id from melding.bericht b
        where b.compartiment = ${compartiment} and ${ongelezenBericht}))`.execute(ctx.db)
  return rows[0]!
}
