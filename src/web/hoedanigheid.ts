import { type Beleidsregel, magIedereen, magVolgens } from '../kernel/beleid.ts'
import type { Actor } from '../kernel/context.ts'
import type { Verantwoording } from './page.ts'
import type { Ingelogde } from './verzoek.ts'

type Hoedanigheid = Pick<Actor, 'naam' | 'namensId' | 'waarnemend'>

/**
 * In whose name somebody works on a route: when a role that is not her own opens it, she is "X voor Y", or "X, waarnemend".
 * What everybody may with her own account she does for herself.
 */
export function hoedanigheid(
  wie: Ingelogde,
  regels: readonly Beleidsregel[],
  { doel, recht }: Pick<Verantwoording, 'doel' | 'recht'>,
): Hoedanigheid {
  const gewoon = { naam: wie.naam, namensId: null, waarnemend: false }
  if (!wie.geleend?.length || magIedereen(regels, doel, recht)) return gewoon
  const via = wie.geleend.find(({ rol }) => magVolgens(regels, [rol], doel, recht))
  if (!via) return gewoon
  return via.namens
    ? { naam: `${wie.naam} voor ${via.namens.naam}`, namensId: via.namens.id, waarnemend: false }
    : { naam: `${wie.naam}, waarnemend`, namensId: null, waarnemend: true }
}
