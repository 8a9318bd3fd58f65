import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { uitgesloten } from './belang.store.ts'

const systeemwerk = { doel: 'belang', verwerking: 'belang.wie-mag-erbij' }

/**
 * Of these accounts, who is let in to at least one of these dossiers. Who is kept out of all of them must not even hear that
 * there is something.
 */
export async function wieMagErbij(
  ctx: TxContext,
  accountIds: readonly string[],
  dossierIds: readonly string[],
): Promise<string[]> {
  if (dossierIds.length === 0) return []
  const buiten = await alsSysteem(ctx, systeemwerk, (eigen) => uitgesloten(eigen, dossierIds))
  return accountIds.filter((accountId) =>
    dossierIds.some((id) => !buiten.some((u) => u.accountId === accountId && u.dossierId === id)),
  )
}
