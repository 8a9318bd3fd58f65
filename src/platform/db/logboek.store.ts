import { sql } from 'kysely'
import pg from 'pg'
import type { Context } from '../../kernel/context.ts'
import { nieuwId } from '../../kernel/ids.ts'
import type { Tx } from './unit-of-work.ts'

/** What one unit of work did with one dossier. */
export type Spoor = { dossierId: string | null; wat: string; verzoekId?: string | undefined }

/** One line a dossier: who, in which role, for which purpose, which processing, when. Never what it said. */
export async function schrijfLogboek(
  tx: Tx,
  ctx: Context,
  sporen: readonly Spoor[],
  uitkomst = 'gedaan',
): Promise<void> {
  if (sporen.length > 0) await sql.raw(logboekregels(ctx, sporen, uitkomst)).execute(tx)
}

/** The same as text with its values in it, so that it travels in one message with the commit that follows. */
export function logboekregels(ctx: Context, sporen: readonly Spoor[], uitkomst = 'gedaan'): string {
  const { id: actorId, organisatieId, rollen, namensId = null, waarnemend = false } = ctx.actor
  const regels = sporen.map(({ dossierId, wat, verzoekId = ctx.verzoekId }) =>
    [
      nieuwId(ctx.now),
      ctx.gemeenteId,
      ctx.now.toISOString(),
      actorId,
      organisatieId,
      rollen.join(','),
      ctx.doel,
      wat,
      dossierId,
      uitkomst,
      verzoekId,
      namensId,
      String(waarnemend),
    ].map((waarde) => (waarde === null ? 'null' : pg.escapeLiteral(waarde))),
  )
  return `insert into logboek.regel (id, gemeente_id, op, actor_id, organisatie_id, rollen, doel, verwerking, dossier_id,
    uitkomst, verzoek_id, namens_id, waarnemend) values ${regels.map((regel) => `(${regel.join(', ')})`).join(', ')}`
}
