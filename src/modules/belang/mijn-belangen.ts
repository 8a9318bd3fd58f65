import type { TxContext } from '../../platform/db/index.ts'
import { kringVeranderd } from '../toegang/index.ts'
import { bewaarKenmerk, kenmerkrijen } from './belang.store.ts'
import { openKenmerk, verzegelKenmerk } from './kring.ts'

/** What the reader told before, one a line. Nobody else gets to see it. */
export async function mijnKenmerken(ctx: TxContext): Promise<string[]> {
  const eigen = (await kenmerkrijen(ctx)).find((rij) => rij.accountId === ctx.actor.id)
  return eigen ? openKenmerk(ctx, eigen) : []
}

export async function bewaarMijnKenmerken(ctx: TxContext, { regels }: { regels: string[] }): Promise<void> {
  await bewaarKenmerk(ctx, verzegelKenmerk(ctx, regels))
  await kringVeranderd(ctx)
}
