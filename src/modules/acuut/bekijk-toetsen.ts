import type { TxContext } from '../../platform/db/index.ts'
import { teLaatMet } from '../termijn/index.ts'
import { alsToetsen, type Toets } from './toets.presenter.ts'
import { acuutVastleggen } from './vastleggen.ts'
import { toetsenMet, toetsenVan } from './verstrekking.store.ts'

/** Something was told, and the time to write it down is over. */
export type Nietvastgelegd = Readonly<{ id: string; startOp: Date; eindeOp: Date }>
export type Toetslijst = { open: Toets[]; klaar: Toets[]; teLaat: Nietvastgelegd[] }
const hoogstens = 200

/** What the FG still has to judge, what was judged, and what nobody wrote down in time. */
export async function bekijkToetsen(ctx: TxContext): Promise<Toetslijst> {
  ctx.betreft(null)
  return {
    open: await alsToetsen(ctx, await toetsenVan(ctx, 'open', hoogstens)),
    klaar: await alsToetsen(ctx, await toetsenVan(ctx, 'klaar', hoogstens)),
    teLaat: await teLaatMet(ctx, acuutVastleggen, hoogstens),
  }
}

/** One that was not judged yet. */
export async function bekijkToets(ctx: TxContext, id: string): Promise<Toets | undefined> {
  ctx.betreft(id)
  const [toets] = await alsToetsen(ctx, await toetsenMet(ctx, [id]))
  return toets?.oordeel ? undefined : toets
}
