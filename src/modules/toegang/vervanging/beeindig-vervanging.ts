import { nietGevonden } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { beeindig } from './vervanging.store.ts'
import { vertel } from './wijs-vervanger-aan.ts'

/** From the next request on the vervanger has the role no longer. */
export async function beeindigVervanging(ctx: TxContext, { id }: { id: string }): Promise<void> {
  const was = await beeindig(ctx, id)
  if (!was) throw nietGevonden()
  await vertel(ctx, [was.accountId, was.voorId])
  ctx.betreft(id)
}
