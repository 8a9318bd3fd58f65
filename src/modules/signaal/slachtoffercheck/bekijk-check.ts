import { nietGevonden } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { partnersHier } from '../../melding/index.ts'
import {
  nietNodigBijMinderjarige,
  type Partner,
  regioVan,
  type Slachtoffercheck,
} from '../../netwerk/index.ts'
import { bekijkSignaal } from '../bekijk-signaal.ts'
import type { Betrokkene, SignaalInzage } from '../signaal.presenter.ts'
import { leesChecks, personenVan } from './lees-checks.ts'
import type { Check } from './slachtoffercheck.ts'

export type Checkinzage = Readonly<{
  signaal: SignaalInzage
  persoon: Betrokkene
  regels: Slachtoffercheck
  /** The newest first. */
  checks: readonly Check[]
  /** Who helps victims here, without a report to the police. */
  hulp: readonly Partner[]
  bijMinderjarige: readonly string[]
}>

/** Whether a persoon of a signaal may be a victim: what was answered before, and what to ask. */
export async function bekijkCheck(
  ctx: TxContext,
  { id, betrokkene }: { id: string; betrokkene: string },
): Promise<Checkinzage> {
  const signaal = await bekijkSignaal(ctx, id)
  const persoon = personenVan(signaal).find(({ id: wie }) => wie === betrokkene)
  const regio = await regioVan(ctx)
  if (!persoon || !regio.slachtoffercheck) throw nietGevonden()
  const checks = await leesChecks(ctx, id)
  return {
    signaal,
    persoon,
    regels: regio.slachtoffercheck,
    checks: checks.filter((c) => c.betrokkeneId === betrokkene).sort((a, b) => b.versie - a.versie),
    hulp: (await partnersHier(ctx, regio)).filter(({ soort }) => soort === 'zorg'),
    bijMinderjarige: nietNodigBijMinderjarige(regio, ctx.now).map(({ naam }) => naam),
  }
}
