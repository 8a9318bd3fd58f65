import type { TxContext } from '../../../platform/db/index.ts'
import { rollenVanAccount } from '../beheer/rollen.store.ts'
import { beeindigVan, verkortVan } from './vervanging.store.ts'
import { vertel } from './wijs-vervanger-aan.ts'

type Einde = { accountId: string; per: Date; doorId?: string | null }

/**
 * A vervanging does not outlive the role, also not when the role or the account comes back: of who is replaced in a role
 * that she will not have any more, and of a vervanger without any role left here.
 */
export async function beeindigMetRol(
  ctx: TxContext,
  { accountId, per, doorId = ctx.actor.id }: Einde,
): Promise<void> {
  const rest = await rollenVanAccount(ctx, accountId)
  const houdt = rest.filter(({ tot }) => tot === null || tot > per).map(({ rol }) => rol)
  const wie = { accountId, houdt, per }
  for (const rij of [...(await beeindigVan(ctx, { ...wie, doorId })), ...(await verkortVan(ctx, wie))]) {
    await vertel(ctx, [rij.accountId, rij.voorId])
    ctx.betreft(rij.id, 'toegang.vervanging')
  }
}
