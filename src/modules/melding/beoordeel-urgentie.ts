import { DomainError, nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { geldigeVormen, type Regio, regioVan } from '../netwerk/index.ts'
import { meldingMet, werkMeldingBij } from './beoordeel.store.ts'
import type { Gezien } from './beoordeel.ts'
import { noteerBeoordeling, weigerOudeVersie } from './beoordeel-noteer.ts'
import { type Urgentie, urgentienamen } from './beoordeel-regels.ts'

/** The name of a form that may be chosen now; `onbekend` may always stay. */
export function vormnaam(regio: Regio, code: string, now: Date): string {
  if (code === 'onbekend') return 'Nog niet bekend'
  const vorm = geldigeVormen(regio, now).find((v) => v.code === code)
  if (!vorm) throw new DomainError('onbekende-vorm', 400, 'Kies een vorm uit de lijst.', 'verschijningsvorm')
  return vorm.naam
}

/** A human says how soon somebody must look at a melding, and what it seems to be about. */
export async function zetUrgentie(
  ctx: TxContext,
  invoer: Gezien & { urgentie: Urgentie; verschijningsvorm: string },
): Promise<void> {
  const { urgentie, verschijningsvorm } = invoer
  const melding = await meldingMet(ctx, invoer.id)
  if (!melding) throw nietGevonden()
  const vorm = vormnaam(await regioVan(ctx), verschijningsvorm, ctx.now)
  if (!(await werkMeldingBij(ctx, invoer, { urgentie, verschijningsvorm })))
    await weigerOudeVersie(ctx, invoer)
  const tekst = `${urgentienamen[urgentie]}. ${vorm}.`
  await noteerBeoordeling(ctx, { ...melding, versie: invoer.versie + 1 }, 'urgentie', { tekst })
  ctx.betreft(melding.id)
}
