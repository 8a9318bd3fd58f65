import { openDossiers } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { politielabel } from '../betrokken/gegeven.ts'
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

type MetPersonen = { betrokken: readonly Betrokkene[]; politie: readonly Betrokkene[] }

/** For whom a check is still open, and to whom help is offered. */
export async function leesCheckstand(
  ctx: TxContext,
  signaal: MetPersonen & { id: string },
): Promise<Checkstand> {
  const { slachtoffercheck } = await regioVan(ctx)
  const personen = personenVan(signaal).map(alsPersoon)
  return checkstand(slachtoffercheck, personen, await leesChecks(ctx, signaal.id))
}

/** Everybody who may be checked; whom the police named only for who reads that, and with its label. */
export function personenVan({ betrokken, politie }: MetPersonen): Betrokkene[] {
  const gegeven = politie.filter(({ ingetrokken }) => !ingetrokken)
  return [
    ...betrokken,
    ...gegeven.map((persoon) => ({ ...persoon, wat: `${politielabel(persoon)} ${persoon.wat}` })),
  ].filter(({ soort }) => soort === 'persoon')
}

function alsPersoon({ id, soort, wat, rol, extra = {} }: Betrokkene): Persoon {
  return {
    ...{ id, soort, wat, rol },
    leeftijd: leesLeeftijd(extra.leeftijd ?? ''),
    minderjarig: (extra.minderjarig as Persoon['minderjarig']) ?? null,
    strafbareFeiten: extra.strafbaar === 'ja',
  }
}
