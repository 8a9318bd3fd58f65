import { DomainError } from '../../../kernel/errors.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { houdBuiten } from '../../belang/index.ts'
import { dossiersVan, type Gezien, meldingenVan } from '../../melding/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { type Inhanden, pakVersie, wijzigEnNoteer } from '../pak-signaal.ts'
import { type IndicatorInhoud, verzegelAntwoord } from './indicatoren.inhoud.ts'
import { bewaarAntwoord } from './indicatoren.store.ts'
import { type Ingevuld, lijstregels, nuGeldend, wijzigingenVan } from './indicatoren.ts'
import { leesAntwoorden } from './lees-antwoorden.ts'
import { bronnenVan } from './waaruit.ts'

/** Records what somebody saw, did not see or cannot say. What did not change is not stored again. */
export async function legAntwoordenVast(
  ctx: TxContext,
  invoer: Gezien & { antwoorden: readonly Ingevuld[] },
): Promise<void> {
  const inhanden = await pakVersie(ctx, invoer)
  const regels = lijstregels(await regioVan(ctx), ctx.now)
  const nu = nuGeldend(await leesAntwoorden(ctx, invoer.id, inhanden.versies))
  const wijzigingen = wijzigingenVan(regels, nu, invoer.antwoorden)
  if (!wijzigingen)
    throw new DomainError('andere-lijst', 409, 'De lijst is intussen veranderd. Kijk de lijst opnieuw na.')
  const bronnen = bronnenVan(await meldingenVan(ctx, invoer.id))
  const vreemd = wijzigingen.find(({ feit }) => feit && !bronnen.includes(feit.waaruit))
  if (vreemd)
    throw new DomainError('onbekend', 400, 'Kies uit de lijst.', `waaruit-${vreemd.soort}-${vreemd.code}`)
  if (wijzigingen.length > 0) await bewaarBeurt(ctx, inhanden, { wijzigingen, afgewezen: [] })
}

/** One save of a human, sealed; the timeline says that it happened and nothing more. */
export async function bewaarBeurt(
  ctx: TxContext,
  inhanden: Inhanden,
  wat: Pick<IndicatorInhoud, 'wijzigingen' | 'afgewezen'>,
): Promise<void> {
  const { rij, sleutel } = inhanden
  const id = nieuwId(ctx.now)
  const inhoud = { ...wat, door: ctx.actor.naam, versie: rij.versie + 1 }
  await bewaarAntwoord(ctx, { id, signaalId: rij.id, inhoud: verzegelAntwoord(sleutel, id, inhoud) })
  await wijzigEnNoteer(ctx, inhanden, {}, { soort: 'indicatoren', titel: 'Indicatoren bijgewerkt' })
  const feiten = wat.wijzigingen.flatMap(({ feit }) => (feit ? [feit.feit] : []))
  if (feiten.length > 0) await houdBuiten(ctx, await dossiersVan(ctx, rij.id), feiten)
}
