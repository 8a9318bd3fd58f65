import { hash, nieuwToken } from '../../platform/crypto/index.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { neemPoging, tellingVan } from '../toegang/index.ts'
import { koppelContext } from './aanroeper.ts'
import { tokenSeconden } from './koppeling.ts'
import { bewaarToken, getoondGeheim } from './token.store.ts'

export type Tokenuitkomst =
  | { soort: 'token'; token: string; scopes: readonly string[] }
  | { soort: 'onbekend' }
  | { soort: 'te-vaak' }
  | { soort: 'scope' }

/**
 * A token for who shows the secret of a koppeling. The right secret always works, so nobody can keep a partner out by
 * trying; wrong ones wait longer and longer.
 */
export async function geefToken(
  unitOfWork: UnitOfWork,
  vraag: { client: string; geheim: string; scope: string | undefined },
  now: Date,
): Promise<Tokenuitkomst> {
  const { client, geheim, scope } = vraag
  const { uitkomst, telling } = await unitOfWork(
    koppelContext('koppeling.token', geheim, now),
    async (ctx): Promise<{ uitkomst: Tokenuitkomst | null; telling: ReturnType<typeof tellingVan> }> => {
      const telling = tellingVan(ctx, 'koppeling', client)
      const rij = await getoondGeheim(ctx)
      if (rij?.koppelingId !== client) return { uitkomst: null, telling }
      const gevraagd = scope?.split(' ').filter(Boolean) ?? rij.scopes
      const scopes = rij.scopes.filter((eigen) => gevraagd.includes(eigen))
      if (scopes.length === 0 || gevraagd.some((een) => !scopes.includes(een)))
        return { uitkomst: { soort: 'scope' }, telling }
      const token = nieuwToken()
      await bewaarToken(ctx, {
        tokenHash: hash(token),
        ...{ koppelingId: client, geheimId: rij.id, scopes },
        verlooptOp: new Date(now.getTime() + tokenSeconden * 1000),
      })
      return { uitkomst: { soort: 'token', token, scopes }, telling }
    },
  )
  if (uitkomst) return uitkomst
  return (await neemPoging(unitOfWork, telling, now)) ? { soort: 'onbekend' } : { soort: 'te-vaak' }
}
