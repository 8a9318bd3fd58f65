import type { Insertable, QueryCreator } from 'kysely'
import { type Dossiersleutelinvoer, dossiersleutelsErbij } from '../../platform/crypto/index.ts'
import type { Tabellen, TxContext } from '../../platform/db/index.ts'

type Rij<T extends keyof Tabellen> = Omit<Insertable<Tabellen[T]>, 'gemeenteId'>

/** All that is stored of one report. */
export type Inzendingrijen = {
  melding: Rij<'melding.melding'>
  melder: Rij<'melding.melder'> | null
  gesprek: Rij<'melding.gesprek'> | null
  opzoek: Rij<'melding.opzoek'> | null
  /** The keys of the report and of who reported. */
  sleutels: Dossiersleutelinvoer[]
}

/**
 * All rows of these reports in one statement: a reporter waits for one round trip, and it is stored whole or not. The draft whose
 * id the reporter shows goes with it.
 */
export async function bewaarInzendingen(
  ctx: TxContext,
  inzendingen: readonly Inzendingrijen[],
  conceptId: Buffer | null,
): Promise<void> {
  const gemeenteId = ctx.gemeenteId!
  const alle = <R>(kies: (rijen: Inzendingrijen) => R | null) =>
    inzendingen.flatMap((rijen) => {
      const rij = kies(rijen)
      return rij ? [{ ...rij, gemeenteId }] : []
    })
  const melders = alle(({ melder }) => melder)
  const gesprekken = alle(({ gesprek }) => gesprek)
  const opzoek = alle((rijen) => rijen.opzoek)
  let q: QueryCreator<Tabellen> = ctx.db
  const erbij = (naam: string, stap: Parameters<typeof q.with>[1]) => {
    q = q.with(naam, stap) as unknown as QueryCreator<Tabellen>
  }
  erbij('s', (db) =>
    dossiersleutelsErbij(
      db,
      gemeenteId,
      inzendingen.flatMap(({ sleutels }) => sleutels),
    ),
  )
  if (melders.length > 0) erbij('m', (db) => db.insertInto('melding.melder').values(melders))
  if (gesprekken.length > 0) erbij('g', (db) => db.insertInto('melding.gesprek').values(gesprekken))
  if (opzoek.length > 0) erbij('o', (db) => db.insertInto('melding.opzoek').values(opzoek))
  if (conceptId) erbij('c', (db) => db.deleteFrom('melding.concept').where('id', '=', conceptId))
  await q
    .insertInto('melding.melding')
    .values(alle(({ melding }) => melding))
    .execute()
}
