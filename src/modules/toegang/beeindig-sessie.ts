import { nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { verwijderAndereSessies, verwijderEigenSessie } from './mijn-sessies.store.ts'

/** Ends one session of one's own. Somebody else's is not there. */
export async function beeindigSessie(ctx: TxContext, id: string): Promise<void> {
  if (!(await verwijderEigenSessie(ctx, id))) throw nietGevonden()
  ctx.betreft(null, 'toegang.sessie-beeindigen')
}

/** Ends every session but the one that asks. */
export async function beeindigAndereSessies(ctx: TxContext): Promise<void> {
  await verwijderAndereSessies(ctx)
  ctx.betreft(null, 'toegang.sessies-beeindigen')
}
