import type { TxContext } from '../../platform/db/index.ts'
import { koppelingnamen } from '../koppeling/index.ts'
import { namenVan } from '../toegang/index.ts'
import { type Logboekvraag, logboekregels } from './logboek.store.ts'

const perPagina = 50

export type Logboekregel = Readonly<{
  id: string
  op: Date
  wie: string
  rollen: string
  doel: string
  verwerking: string
  dossierId: string | null
  uitkomst: string
}>
export type Logboek = { regels: Logboekregel[]; volgende: string | undefined }

/** A page of the logbook, for the one who oversees: who did what and why, never what it said. */
export async function leesLogboek(ctx: TxContext, vraag: Omit<Logboekvraag, 'aantal'>): Promise<Logboek> {
  const rijen = await logboekregels(ctx, { ...vraag, aantal: perPagina + 1 })
  ctx.betreft(null)
  const blad = rijen.slice(0, perPagina)
  const namen = await namenVan(ctx, [
    ...new Set(blad.flatMap(({ actorId, namensId }) => [actorId, namensId].filter((id) => id !== null))),
  ])
  if (rijen.some((rij) => rij.rollen === 'koppeling'))
    for (const [id, naam] of await koppelingnamen(ctx)) namen.set(id, `Koppeling ${naam}`)
  const regels = blad.map(({ actorId, namensId, waarnemend, ...rij }) => ({
    ...rij,
    wie: wieWas(namen, { actorId, namensId, waarnemend, rollen: rij.rollen }),
  }))
  return { regels, volgende: rijen.length > perPagina ? regels.at(-1)?.id : undefined }
}

type Actor = { actorId: string | null; namensId: string | null; waarnemend: boolean; rollen: string }

/** "X", "X voor Y", "X, waarnemend": who did it, and for whom. */
function wieWas(
  namen: ReadonlyMap<string, string>,
  { actorId, namensId, waarnemend, rollen }: Actor,
): string {
  const soort = rollen === 'koppeling' ? 'Koppeling' : 'Account'
  const naam = (id: string) => namen.get(id) ?? `${soort} ${id.slice(-12)}`
  if (actorId && namensId) return `${naam(actorId)} voor ${naam(namensId)}`
  if (actorId) return waarnemend ? `${naam(actorId)}, waarnemend` : naam(actorId)
  return rollen === 'systeem' ? 'Baken zelf' : 'Iemand zonder account'
}
