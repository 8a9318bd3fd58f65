import type { Context } from '../../kernel/context.ts'
import { nieuwId } from '../../kernel/ids.ts'
import type { Tx } from './unit-of-work.ts'

/** What one unit of work did with one dossier. */
export type Spoor = { dossierId: string | null; wat: string }

/** One line a dossier: who, in which role, for which purpose, which processing, when. Never what it said. */
export async function schrijfLogboek(
  tx: Tx,
  ctx: Context,
  sporen: Spoor[],
  uitkomst = 'gedaan',
): Promise<void> {
  if (sporen.length === 0) return
  const regels = sporen.map((spoor) => ({
    id: nieuwId(ctx.now),
    gemeenteId: ctx.gemeenteId,
    op: ctx.now,
    actorId: ctx.actor.id,
    organisatieId: ctx.actor.organisatieId,
    rollen: ctx.actor.rollen.join(','),
    doel: ctx.doel,
    verwerking: spoor.wat,
    dossierId: spoor.dossierId,
    uitkomst,
    verzoekId: ctx.verzoekId,
  }))
  await tx.insertInto('logboek.regel').values(regels).execute()
}
