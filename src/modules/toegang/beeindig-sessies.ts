import { nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { sluitSessiesVan } from './mijn-sessies.store.ts'

/**
 * Ends all sessions of an account of this municipality: those that began up to this moment. Needs `account:wijzigen`
 * with the doel `beheer`. The beheerder learns nothing of them, not even how many there were.
 */
export async function beeindigSessies(ctx: TxContext, accountId: string): Promise<void> {
  if (!(await sluitSessiesVan(ctx, accountId))) throw nietGevonden()
  ctx.betreft(accountId, 'toegang.sessies-beeindigen')
}
