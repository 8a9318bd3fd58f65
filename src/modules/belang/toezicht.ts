import { nietGevonden } from '../../kernel/errors.ts'
import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { type Dossier, namenVan } from '../toegang/index.ts'
import { hefUitsluitingOp, uitsluitingen } from './belang.store.ts'
import { verlatenDossiers } from './verlaten.ts'
import { zorgVoorWaarnemer } from './zorg-voor-waarnemer.ts'

const hoogstens = 100

export type Uitsluiting = Awaited<ReturnType<typeof bekijkUitsluitingen>>[number]

/** Who is kept out of which dossier, for the FG. */
export async function bekijkUitsluitingen(ctx: TxContext) {
  const rijen = await uitsluitingen(ctx, hoogstens)
  const namen = await namenVan(
    ctx,
    rijen.map(({ accountId }) => accountId),
  )
  ctx.betreft(null)
  return rijen.map((rij) => ({ ...rij, naam: namen.get(rij.accountId) ?? 'Onbekend' }))
}

/** The page of the FG: who is kept out, and which dossiers nobody can handle now. */
export async function bekijkToezicht(ctx: TxContext) {
  return { rijen: await bekijkUitsluitingen(ctx), verlaten: await verlatenDossiers(ctx) }
}

/** Lets somebody in again, after the FG found that it was a namesake or that the interest is gone. */
export async function hefOp(ctx: TxContext, wie: { accountId: string; dossierId: string }): Promise<void> {
  const was = await hefUitsluitingOp(ctx, wie)
  if (!was) throw nietGevonden()
  if (was.soort) {
    const dossier = { id: wie.dossierId, soort: was.soort } as Dossier
    await alsSysteem(ctx, { doel: 'belang', verwerking: 'belang.opheffen' }, (eigen) =>
      zorgVoorWaarnemer(eigen, [dossier]),
    )
  }
  ctx.betreft(wie.dossierId, 'belang.opheffen')
}
