import type { Insertable } from 'kysely'
import { type Dossiersleutelinvoer, dossiersleutelsErbij } from '../../platform/crypto/index.ts'
import type { Tabellen, TxContext } from '../../platform/db/index.ts'

type Nieuw = Omit<Insertable<Tabellen['melding.melding']>, 'gemeenteId'>

/** A batch of meldingen with their keys. */
export async function bewaarMeldingen(
  ctx: TxContext,
  rijen: readonly Nieuw[],
  sleutels: readonly Dossiersleutelinvoer[],
): Promise<void> {
  const gemeenteId = ctx.gemeenteId!
  await dossiersleutelsErbij(ctx.db, gemeenteId, sleutels).execute()
  await ctx.db
    .insertInto('melding.melding')
    .values(rijen.map((rij) => ({ ...rij, gemeenteId })))
    .execute()
}

export async function meldingenDieErZijn(ctx: TxContext, ids: readonly string[]): Promise<string[]> {
  const rijen = await ctx.db.selectFrom('melding.melding').select('id').where('id', 'in', ids).execute()
  return rijen.map(({ id }) => id)
}
