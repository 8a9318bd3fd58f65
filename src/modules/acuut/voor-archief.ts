import { openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { breekZegel } from './acuut.inhoud.ts'
import { bijDossiers } from './archief.store.ts'
import { alsToetsen } from './toets.presenter.ts'
import { toetsenMet } from './verstrekking.store.ts'

/** All that is known of danger in these dossiers. What moved along to a signaal stays where it was written down. */
export async function gevarenVoorArchief(
  ctx: TxContext,
  ids: readonly string[],
): Promise<(dossierId: string) => object[]> {
  const { gevaren, stappen, verstrekkingen } = await bijDossiers(ctx, ids)
  if (gevaren.length === 0) return () => []
  const versies = await openDossiers(ctx, [
    ...new Set([...stappen, ...verstrekkingen].map((r) => r.dossierId)),
  ])
  const rijen = await toetsenMet(
    ctx,
    verstrekkingen.map(({ id }) => id),
  )
  const toetsen = new Map((await alsToetsen(ctx, rijen)).map((toets) => [toets.id, toets]))
  return (dossierId) =>
    gevaren
      .filter((gevaar) => gevaar.dossierId === dossierId)
      .map(({ gemeenteId: _, dossierId: _d, soort: _s, compartiment: _c, ...gevaar }) => ({
        ...gevaar,
        stappen: stappen
          .filter(({ gevaarId }) => gevaarId === gevaar.id)
          .map(({ id, soort, inhoud, doorId, gedaanOp, op }) => ({
            ...{ id, soort, doorId, gedaanOp, op },
            ...breekZegel('stap', versies, id, inhoud),
          })),
        verstrekkingen: verstrekkingen
          .filter(({ gevaarId }) => gevaarId === gevaar.id)
          .map(({ id, inhoud, doorId, verteldOp, op }) => ({
            ...{ id, doorId, verteldOp, op },
            ...breekZegel('verstrekking', versies, id, inhoud),
            toets: toetsen.get(id) ?? null,
          })),
      }))
}
