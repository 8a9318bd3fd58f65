import type { Insertable } from 'kysely'
import { type Dossiersleutelinvoer, dossiersleutelsErbij } from '../../platform/crypto/index.ts'
import type { Tabellen, TxContext } from '../../platform/db/index.ts'

type Nieuw<T extends keyof Tabellen> = Omit<Insertable<Tabellen[T]>, 'gemeenteId'>
type Partij = {
  sleutels: readonly Dossiersleutelinvoer[]
  signalen: readonly Nieuw<'signaal.signaal'>[]
  gebeurtenissen: readonly Nieuw<'signaal.gebeurtenis'>[]
}

/** A batch of signalen with their keys and the first line of each timeline. */
export async function bewaarSignalen(ctx: TxContext, partij: Partij): Promise<void> {
  const gemeenteId = ctx.gemeenteId!
  await dossiersleutelsErbij(ctx.db, gemeenteId, partij.sleutels).execute()
  await ctx.db
    .insertInto('signaal.signaal')
    .values(partij.signalen.map((rij) => ({ ...rij, gemeenteId })))
    .execute()
  await ctx.db
    .insertInto('signaal.gebeurtenis')
    .values(partij.gebeurtenissen.map((rij) => ({ ...rij, gemeenteId })))
    .execute()
}

export async function signalenDieErZijn(ctx: TxContext, ids: readonly string[]): Promise<string[]> {
  const rijen = await ctx.db.selectFrom('signaal.signaal').select('id').where('id', 'in', ids).execute()
  return rijen.map(({ id }) => id)
}
