import { openDossiers } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import type { Betrokkene } from '../signaal.presenter.ts'
import { leesLeeftijd } from './leeftijd.ts'
import { openCheck } from './slachtoffercheck.inhoud.ts'
import { checksBij } from './slachtoffercheck.store.ts'
import { type Check, type Checkstand, checkstand, type Persoon } from './slachtoffercheck.ts'

/** Every slachtoffercheck of a signaal, the oldest first; none for who may not read them. */
export async function leesChecks(ctx: TxContext, signaalId: string): Promise<Check[]> {
  const rijen = await checksBij(ctx, signaalId)
  const versies = await openDossiers(ctx, rijen.length > 0 ? [signaalId] : [])
  return rijen.flatMap(({ id, betrokkenId, op, inhoud }) => {
    const open = openCheck(versies, id, inhoud)
    return open ? [{ ...open, id, op, betrokkeneId: betrokkenId }] : []
  })
}

/** For whom a check is still open, and to whom help is offered. */
export async function leesCheckstand(
  ctx: TxContext,
  signaal: { id: string; betrokken: readonly Betrokkene[] },
): Promise<Checkstand> {
  const { slachtoffercheck } = await regioVan(ctx)
  return checkstand(slachtoffercheck, signaal.betrokken.map(alsPersoon), await leesChecks(ctx, signaal.id))
}

function alsPersoon({ id, soort, wat, rol, extra = {} }: Betrokkene): Persoon {
  return {
    ...{ id, soort, wat, rol },
    leeftijd: leesLeeftijd(extra.leeftijd ?? ''),
    minderjarig: (extra.minderjarig as Persoon['minderjarig']) ?? null,
    strafbareFeiten: extra.strafbaar === 'ja',
  }
}
