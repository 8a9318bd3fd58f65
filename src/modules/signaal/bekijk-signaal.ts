import { nietGevonden } from '../../kernel/errors.ts'
import { openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { meldingenVan } from '../melding/index.ts'
import { regioVersie } from '../netwerk/index.ts'
import { termijnenVan } from '../termijn/index.ts'
import { leesGegevens } from './betrokken/lees-gegevens.ts'
import { gebeurtenissenBij, wegingenBij } from './dossier.store.ts'
import { stukkenBij, takenBij } from './proces/proces.store.ts'
import { alsInzage, type SignaalInzage } from './signaal.presenter.ts'
import { signaalMet } from './signaal.store.ts'

/** Opens one signaal with all that was done with it, by the rules it started with. */
export async function bekijkSignaal(ctx: TxContext, id: string): Promise<SignaalInzage> {
  const rij = await signaalMet(ctx, id)
  if (!rij) throw nietGevonden()
  const versies = await openDossiers(ctx, [id])
  const inzage = alsInzage({
    rij,
    regio: await regioVersie(ctx, rij.regioVersieId),
    versies,
    wegingen: await wegingenBij(ctx, id),
    gegevens: await leesGegevens(ctx, id, versies),
    gebeurtenissen: await gebeurtenissenBij(ctx, id),
    meldingen: await meldingenVan(ctx, id),
    termijnen: await termijnenVan(ctx, id),
    stukken: await stukkenBij(ctx, id),
    taken: await takenBij(ctx, id),
  })
  if (!inzage) throw nietGevonden()
  ctx.betreft(id)
  return inzage
}
