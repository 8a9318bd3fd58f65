import { DomainError } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'

/** Nobody manages her own account: not up, and not down by mistake either. */
export function nietZelf(ctx: TxContext, accountId: string): void {
  if (ctx.actor.id === accountId)
    throw new DomainError(
      'eigen-account',
      403,
      'Uw eigen account wijzigt een andere beheerder. Dat kunt u niet zelf doen.',
    )
}
