import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { uitgesloten } from './belang.store.ts'

/** Of these dossiers, those that this account is kept out of. For work that Baken does itself: nobody is told. */
export async function buitenGehouden(
  ctx: TxContext,
  accountId: string,
  dossierIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (dossierIds.length === 0) return new Set()
  const rijen = await alsSysteem(ctx, { doel: 'belang', verwerking: 'belang.nagaan' }, (sys) =>
    uitgesloten(sys, dossierIds),
  )
  return new Set(rijen.filter((rij) => rij.accountId === accountId).map((rij) => rij.dossierId))
}
