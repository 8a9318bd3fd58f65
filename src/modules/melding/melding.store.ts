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
  /** The draft that this report was made from; it goes in the same transaction. */
  conceptId: Buffer | null
}

/** All rows of these reports in one statement: a reporter waits for one round trip, and it is stored whole or not. */
export async function bewaarInzendingen(
  ctx: TxContext,
  inzendingen: readonly Inzendingrijen[],
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
  const concepten = inzendingen.flatMap(({ conceptId }) => conceptId ?? [])
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
  if (concepten.length > 0) erbij('c', (db) => db.deleteFrom('melding.concept').where('id', 'in', concepten))
  await q
    .insertInto('melding.melding')
    .values(alle(({ melding }) => melding))
    .execute()
}
