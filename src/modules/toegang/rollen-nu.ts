import type { UnitOfWork } from '../../platform/db/index.ts'
import { accountMetId } from './eigen-account.store.ts'
import { accountContext } from './sessie.ts'
import { rollenVan } from './toegang.store.ts'

/** The roles that an account holds now, per municipality, without a session: for what only counts. None when it was ended. */
export async function rollenNu(
  unitOfWork: UnitOfWork,
  accountId: string,
  now: Date,
): Promise<Map<string, string[]>> {
  const ctx = accountContext({ id: accountId, gemeenteId: null }, { verwerking: 'toegang.rollen', now })
  return await unitOfWork(ctx, async (tx) => {
    const account = await accountMetId(tx, accountId)
    const rijen = account?.actief ? await rollenVan(tx, accountId) : []
    const perGemeente = Map.groupBy(rijen, (rij) => rij.gemeenteId)
    return new Map([...perGemeente].map(([id, alle]) => [id, alle.map(({ rol }) => rol)]))
  })
}
