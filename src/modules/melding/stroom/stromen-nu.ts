import type { TxContext } from '../../../platform/db/index.ts'
import type { Stroomsoort } from './stroom.ts'
import { stromen, telStroom } from './stroom-lezen.store.ts'

/** A group as the lists show it: how many new meldingen the reader has in it, and how many are not like most. */
export type Stroom = Readonly<{
  id: string
  soort: Stroomsoort
  aantal: number
  anders: number
  begonnenOp: Date
  laatsteOp: Date
}>

/** The groups with anything in them for this reader, what came last on top. */
export async function stromenNu(ctx: TxContext): Promise<Stroom[]> {
  const alle: Stroom[] = []
  for (const { kern, ...stroom } of await stromen(ctx)) {
    const telling = await telStroom(ctx, stroom.id, kern)
    if (telling.aantal > 0) alle.push({ ...stroom, ...telling, soort: stroom.soort as Stroomsoort })
  }
  return alle
}
