import { ingelogde } from '../src/modules/toegang/index.ts'
import { bewijsContext } from '../src/modules/toegang/sessie.ts'
import { bewaarSessie } from '../src/modules/toegang/toegang.store.ts'
import { hash, nieuwToken } from '../src/platform/crypto/index.ts'
import { testhuis } from './gemeente.ts'

/** A session of this account, signed in just before `now`. */
export async function maakSessie(accountId: string, gemeenteId: string | null, now: Date): Promise<string> {
  const { unitOfWork } = await testhuis()
  const token = nieuwToken()
  const verlooptOp = new Date(now.getTime() + 3_600_000)
  await unitOfWork(bewijsContext('inloggen', 'test', token, now), (ctx) =>
    bewaarSessie(ctx, { tokenHash: hash(token), accountId, gemeenteId, verlooptOp, bevestigd: true }),
  )
  return token
}

/** Who this account is when she asks for a page now, working for this municipality. */
export async function wieIs(accountId: string, gemeenteId: string | null, now: Date) {
  const { unitOfWork } = await testhuis()
  return await ingelogde(unitOfWork, await maakSessie(accountId, gemeenteId, now), now)
}
