import { nietGevonden } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { type Accountregel, presenteerAccount } from './accounts.presenter.ts'
import { accountUitgebreid } from './accounts.store.ts'
import { leesErbij, type Rolkeuze, rolkeuzes } from './bekijk-accounts.ts'
import { bekijkGebeurtenissen, type Gebeurtenisregel } from './bekijk-verzoeken.ts'

export type Accountblad = Accountregel & {
  inlognaam: string
  aangemaaktOp: Date
  /** Her account belongs to this municipality; else only her roles here do. */
  hier: boolean
  thuis: string
  zelf: boolean
  rolkeuzes: Rolkeuze[]
  gebeurtenissen: Gebeurtenisregel[]
}

/** One account as its beheerder sees it. */
export async function bekijkAccount(ctx: TxContext, id: string): Promise<Accountblad> {
  const rij = await accountUitgebreid(ctx, id)
  if (!rij) throw nietGevonden()
  ctx.betreft(id)
  const regio = await regioVan(ctx)
  const erbij = await leesErbij(ctx, [id])
  const { regels } = await bekijkGebeurtenissen(ctx, { accountId: id })
  return {
    ...presenteerAccount(regio, rij, erbij, ctx.now),
    inlognaam: rij.inlognaam,
    aangemaaktOp: rij.aangemaaktOp,
    hier: rij.gemeenteId === ctx.gemeenteId,
    thuis: rij.thuis ?? rij.organisatie,
    zelf: id === ctx.actor.id,
    rolkeuzes: await rolkeuzes(ctx),
    gebeurtenissen: regels,
  }
}
