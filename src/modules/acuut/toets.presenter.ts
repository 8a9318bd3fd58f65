import { openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { breekZegel, type Toetsinhoud, type Toetsoordeel } from './acuut.inhoud.ts'
import type { Toetsrij } from './verstrekking.store.ts'

/** What the FG sees: nothing of the dossier, not even which one it is. */
export type Toets = Toetsinhoud &
  Readonly<{ id: string; verteldOp: Date; vastgelegdOp: Date; oordeel: Toetsoordeel | null }>

export async function alsToetsen(ctx: TxContext, rijen: readonly Toetsrij[]): Promise<Toets[]> {
  const versies = await openDossiers(
    ctx,
    rijen.map(({ id }) => id),
  )
  return rijen.flatMap(({ id, inhoud, oordeel, verteldOp, vastgelegdOp }) => {
    const open = breekZegel('toets', versies, id, inhoud)
    const wat = oordeel && breekZegel('oordeel', versies, id, oordeel)
    return open ? [{ ...open, id, verteldOp, vastgelegdOp, oordeel: wat }] : []
  })
}
