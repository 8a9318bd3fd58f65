import type { TxContext } from '../../platform/db/index.ts'
import { alsToetsen, type Toets } from './toets.presenter.ts'
import { toetsenMet, toetsenVan } from './verstrekking.store.ts'

export type Toetslijst = { open: Toets[]; klaar: Toets[] }
const hoogstens = 200

/** What the FG still has to judge, and what was judged. */
export async function bekijkToetsen(ctx: TxContext): Promise<Toetslijst> {
  ctx.betreft(null)
  return {
    open: await alsToetsen(ctx, await toetsenVan(ctx, 'open', hoogstens)),
    klaar: await alsToetsen(ctx, await toetsenVan(ctx, 'klaar', hoogstens)),
  }
}

/** One that was not judged yet. */
export async function bekijkToets(ctx: TxContext, id: string): Promise<Toets | undefined> {
  ctx.betreft(id)
  const [toets] = await alsToetsen(ctx, await toetsenMet(ctx, [id]))
  return toets?.oordeel ? undefined : toets
}
