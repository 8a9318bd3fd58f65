import type { TxContext } from '../../../platform/db/index.ts'
import { gemeenten, regioVan, rolcombinatieMag } from '../../netwerk/index.ts'
import { type Claims, type Inlogdienst, rollenUitClaims } from './inlogdienst.ts'

/** A role in a municipality, by its id. */
export type Rolrecht = Readonly<{ gemeenteId: string; rol: string }>

/** The roles that follow from the claims. */
export async function rollenVolgens(
  ctx: TxContext,
  dienst: Inlogdienst,
  claims: Claims,
): Promise<Rolrecht[]> {
  const wensen = rollenUitClaims(dienst, claims)
  if (wensen.length === 0) return []
  const alle = await gemeenten(ctx)
  return wensen.flatMap(({ gemeente, rol }) => {
    const gevonden = alle.find(({ code }) => code === gemeente)
    return gevonden ? [{ gemeenteId: gevonden.id, rol }] : []
  })
}

/** May she hold these beside what she holds already? Counted over all municipalities: it is about the person. */
export async function magSamen(
  ctx: TxContext,
  rollen: readonly Rolrecht[],
  daarnaast: readonly Rolrecht[] = [],
): Promise<boolean> {
  const samen = [...rollen, ...daarnaast].map(({ rol }) => rol)
  return rolcombinatieMag(await regioVan(ctx), [...new Set(samen)])
}
