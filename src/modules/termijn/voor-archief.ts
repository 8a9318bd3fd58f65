import { ontzegelWaarde, openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { bijDossiers } from './archief.store.ts'
import { plaatsVanReden, type Reden } from './pak-termijn.ts'

type Gevonden = { regioversies: string[]; van(dossierId: string): object[] }

/** The terms of these dossiers, and by which versions of the region they ran. */
export async function termijnenVoorArchief(ctx: TxContext, ids: readonly string[]): Promise<Gevonden> {
  const { termijnen, gebeurtenissen } = await bijDossiers(ctx, ids)
  const metReden = gebeurtenissen.filter(({ reden }) => reden !== null)
  const versies = await openDossiers(ctx, [...new Set(metReden.map(({ dossierId }) => dossierId))])
  return {
    regioversies: termijnen.map(({ regioVersieId }) => regioVersieId),
    van: (dossierId) =>
      termijnen
        .filter((termijn) => termijn.dossierId === dossierId)
        .map(({ gemeenteId: _, dossierId: _d, soort: _s, compartiment: _c, herinnerOp: _h, ...termijn }) => ({
          ...termijn,
          gebeurtenissen: gebeurtenissen
            .filter(({ termijnId }) => termijnId === termijn.id)
            .map(({ id, soort, reden, uiterlijkOp, versie, doorId, op }) => ({
              ...{ id, soort, uiterlijkOp, versie, doorId, op },
              ...(reden && ontzegelWaarde<Reden>(versies, plaatsVanReden(id), reden)),
            })),
        })),
  }
}
