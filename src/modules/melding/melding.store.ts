import type { Insertable, QueryCreator } from 'kysely'
import { type Dossiersleutelinvoer, dossiersleutelsErbij } from '../../platform/crypto/index.ts'
import type { Tabellen, TxContext } from '../../platform/db/index.ts'

type Rij<T extends keyof Tabellen> = Omit<Insertable<Tabellen[T]>, 'gemeenteId'>

export type Inzendingrijen = {
  melding: Rij<'melding.melding'>
  melder: Rij<'melding.melder'> | null
  gesprek: Rij<'melding.gesprek'> | null
  opzoek: Rij<'melding.opzoek'> | null
  /** The keys of the report and of who reported. */
  sleutels: Dossiersleutelinvoer[]
  /** The draft that this report was made from; it goes in the same transaction. */
  conceptId: Buffer | null
}

/** All rows of one report in one statement: a reporter waits for one round trip, and it is stored whole or not. */
export async function bewaarInzending(ctx: TxContext, rijen: Inzendingrijen): Promise<void> {
  const gemeenteId = ctx.gemeenteId!
  const { melding, melder, gesprek, opzoek, sleutels, conceptId } = rijen
  let q: QueryCreator<Tabellen> = ctx.db
  const erbij = (naam: string, stap: Parameters<typeof q.with>[1]) => {
    q = q.with(naam, stap) as unknown as QueryCreator<Tabellen>
  }
  erbij('s', (db) => dossiersleutelsErbij(db, gemeenteId, sleutels))
  if (melder) erbij('m', (db) => db.insertInto('melding.melder').values({ ...melder, gemeenteId }))
  if (gesprek) erbij('g', (db) => db.insertInto('melding.gesprek').values({ ...gesprek, gemeenteId }))
  if (opzoek) erbij('o', (db) => db.insertInto('melding.opzoek').values({ ...opzoek, gemeenteId }))
  if (conceptId) erbij('c', (db) => db.deleteFrom('melding.concept').where('id', '=', conceptId))
  await q
    .insertInto('melding.melding')
    .values({ ...melding, gemeenteId })
    .execute()
}
