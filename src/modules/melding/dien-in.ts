import { randomUUID } from 'node:crypto'
import type { TxContext } from '../../platform/db/index.ts'
import { houdElkBuiten } from '../belang/index.ts'
import { neemBijlagenOver } from './bijlage-neem-over.ts'
import { beginEersteReacties } from './eerste-reactie.ts'
import { type Inzending, maakStuk, type Stuk } from './inzending.ts'
import { bewaarInzendingen } from './melding.store.ts'

/**
 * Stores a report, and says its kenmerk. A second time with the same id is a unique violation (`isDubbel`): it was stored
 * already.
 */
export async function dienIn(ctx: TxContext, inzending: Inzending): Promise<string> {
  const [kenmerk] = await dienSamenIn(ctx, [inzending])
  return kenmerk!
}

/** The same for reports that came in together, for one municipality: all are stored or none. Each is a request of its own. */
export async function dienSamenIn(ctx: TxContext, inzendingen: readonly Inzending[]): Promise<string[]> {
  const stukken: Stuk[] = []
  for (const inzending of inzendingen) stukken.push(await maakStuk(ctx, inzending))
  await bewaarInzendingen(
    ctx,
    stukken.map(({ rijen }) => rijen),
  )
  await beginEersteReacties(ctx, stukken)
  for (const { id, compartiment, versie, conceptId, bestanden } of stukken)
    if (conceptId) await neemBijlagenOver(ctx, { id, compartiment }, versie, { conceptId, bestanden })
  await houdElkBuiten(
    ctx,
    stukken.map(({ id, compartiment, inhoud, bestanden }) => ({
      dossiers: [{ soort: compartiment, id }],
      inhoud: [inhoud, bestanden.map(({ naam }) => naam)],
    })),
  )
  for (const [plek, { id }] of stukken.entries())
    ctx.betreft(id, undefined, plek === 0 ? undefined : randomUUID())
  return stukken.map(({ rijen }) => rijen.melding.kenmerk)
}
