import { openDossiers } from '../../platform/crypto/index.ts'
import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { type Registerrij, telkenmerken } from './register.store.ts'
import { breekZegel, type SignaalInhoud } from './signaal.inhoud.ts'

/** By what the signalen are counted that the actor herself is kept out of: so that no count tells her that they exist. */
export async function telkenmerkenBuitenBeeld(ctx: TxContext, ids: readonly string[]) {
  if (ids.length === 0) return []
  const wat = { doel: 'belang', verwerking: 'register.buiten-beeld' }
  return await alsSysteem(ctx, wat, (eigen) => telkenmerken(eigen, ids))
}

/** What stands in these signalen, for who takes it along. */
export async function inhoudVanSignalen(
  ctx: TxContext,
  rijen: readonly Registerrij[],
): Promise<Map<string, SignaalInhoud>> {
  const versies = await openDossiers(
    ctx,
    rijen.map(({ id }) => id),
  )
  return new Map(
    rijen.flatMap(({ id, inhoud }) => {
      const open = breekZegel('signaal', versies, id, inhoud)
      return open ? [[id, open] as const] : []
    }),
  )
}
