import { nietGevonden } from '../../kernel/errors.ts'
import type { Dag } from '../../kernel/termijn/dag.ts'
import { openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { regioVersie } from '../netwerk/index.ts'
import { alsFeiten, alsTermijnregel, type Termijnfeit, type Termijnregel } from './termijn.presenter.ts'
import { gebeurtenissenBij, type Termijnrij, termijnenBij, termijnMet } from './termijn.store.ts'
import { eigenDag, open } from './termijn.ts'

/** All terms of a dossier: what is open first, what ends first on top. */
export async function termijnenVan(ctx: TxContext, dossierId: string): Promise<Termijnregel[]> {
  const regels = []
  for (const rij of await termijnenBij(ctx, dossierId)) regels.push(...(await alsRegel(ctx, rij)))
  const dicht = ({ toestand }: Termijnregel) => ((open as readonly string[]).includes(toestand) ? 0 : 1)
  return regels.sort((a, b) => dicht(a) - dicht(b) || a.einde.getTime() - b.einde.getTime())
}

/** The day that somebody chose herself and that still stands. */
export async function eigenDagVan(ctx: TxContext, dossierId: string): Promise<Dag | null> {
  const rij = (await termijnenBij(ctx, dossierId)).find((t) => t.code === eigenDag && t.afgelopenOp === null)
  return rij?.uiterlijkOp ?? null
}

export type Termijninzage = { termijn: Termijnregel; geschiedenis: Termijnfeit[] }

/** One term, with everything that happened to it and why. */
export async function bekijkTermijn(ctx: TxContext, dossierId: string, id: string): Promise<Termijninzage> {
  const rij = await termijnMet(ctx, dossierId, id)
  const [termijn] = rij ? await alsRegel(ctx, rij) : []
  if (!termijn) throw nietGevonden()
  const versies = await openDossiers(ctx, [dossierId])
  ctx.betreft(dossierId)
  return { termijn, geschiedenis: alsFeiten(versies, await gebeurtenissenBij(ctx, id)) }
}

async function alsRegel(ctx: TxContext, rij: Termijnrij): Promise<Termijnregel[]> {
  const regio = await regioVersie(ctx, rij.regioVersieId)
  const regel = alsTermijnregel(regio, rij, { rollen: ctx.actor.rollen, now: ctx.now })
  return regel ? [regel] : []
}
