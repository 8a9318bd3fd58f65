import { nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { collegas } from '../toegang/index.ts'
import { hefUitsluitingOp, uitsluitingen } from './belang.store.ts'

const hoogstens = 100

export type Uitsluiting = Awaited<ReturnType<typeof bekijkUitsluitingen>>[number]

/** Who is kept out of which dossier, for the FG. */
export async function bekijkUitsluitingen(ctx: TxContext) {
  const namen = new Map((await collegas(ctx)).map(({ id, naam }) => [id, naam]))
  const rijen = await uitsluitingen(ctx, hoogstens)
  ctx.betreft(null)
  return rijen.map((rij) => ({ ...rij, naam: namen.get(rij.accountId) ?? 'Niet meer in dienst' }))
}

/** Lets somebody in again, after the FG found that it was a namesake or that the interest is gone. */
export async function hefOp(ctx: TxContext, wie: { accountId: string; dossierId: string }): Promise<void> {
  if (!(await hefUitsluitingOp(ctx, wie))) throw nietGevonden()
  ctx.betreft(wie.dossierId, 'belang.opheffen')
}
