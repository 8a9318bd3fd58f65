import type { TxContext } from '../../platform/db/index.ts'
import { termijnenBij } from './termijn.store.ts'

/** Does a term of this kind run, stand still or wait to be met in this dossier? */
export async function loopt(ctx: TxContext, dossierId: string, code: string): Promise<boolean> {
  return (await termijnenBij(ctx, dossierId)).some((t) => t.code === code && t.afgelopenOp === null)
}
