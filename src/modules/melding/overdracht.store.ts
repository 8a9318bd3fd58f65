import type { TxContext } from '../../platform/db/index.ts'

/** What somebody is handling and has not finished. */
export async function openMeldingenVan(
  ctx: TxContext,
  compartiment: 'melding' | 'hulpvraag',
  behandelaarId: string,
): Promise<string[]> {
  const rijen = await ctx.db
    .selectFrom('melding.melding')
    .select('id')
    .where('behandelaarId', '=', behandelaarId)
    .where('compartiment', '=', compartiment)
    .where('toestand', '<>', 'afgehandeld')
    .execute()
  return rijen.map(({ id }) => id)
}

/** Whose it is, is no part of what a reader changes: a form that is open stays good. */
export async function zetBehandelaar(
  ctx: TxContext,
  ids: readonly string[],
  behandelaarId: string,
): Promise<void> {
  if (ids.length === 0) return
  await ctx.db.updateTable('melding.melding').set({ behandelaarId }).where('id', 'in', ids).execute()
}
