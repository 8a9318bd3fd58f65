import type { TxContext } from '../../platform/db/index.ts'
import { gevarenVoorArchief } from '../acuut/index.ts'
import { logboekVoorArchief } from '../logboek/index.ts'
import type { Archiefdossier } from '../melding/index.ts'
import { termijnenVoorArchief } from '../termijn/index.ts'

/** Few enough to hold with the longest texts, many enough not to wait for the database. */
export const partijgrootte = 50

export type Bron = (ctx: TxContext, na: string | null, aantal: number) => Promise<Archiefdossier[]>
export type Partij = Readonly<{ dossiers: readonly Archiefdossier[]; regioversies: readonly string[] }>

/** The next dossiers, whole, and a line in the logbook for each: written before any of it goes out. */
export async function leesPartij(ctx: TxContext, bron: Bron, na: string | null): Promise<Partij> {
  const dossiers = await bron(ctx, na, partijgrootte)
  const ids = dossiers.map(({ id }) => id)
  if (ids.length === 0) return { dossiers, regioversies: [] }
  const termijnen = await termijnenVoorArchief(ctx, ids)
  const acuut = await gevarenVoorArchief(ctx, ids)
  const logboek = await logboekVoorArchief(ctx, ids)
  for (const id of ids) ctx.betreft(id)
  return {
    regioversies: [
      ...termijnen.regioversies,
      ...dossiers.flatMap(({ regioVersieId }) => regioVersieId ?? []),
    ],
    dossiers: dossiers.map((dossier) => {
      const { id, inhoud } = dossier
      const bij = { termijnen: termijnen.van(id), acuut: acuut(id), logboek: logboek(id) }
      return { ...dossier, inhoud: { ...inhoud, ...bij } }
    }),
  }
}
