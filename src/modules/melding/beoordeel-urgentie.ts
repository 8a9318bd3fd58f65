import { nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { regioVan } from '../netwerk/index.ts'
import { meldingMet, werkMeldingBij } from './beoordeel.store.ts'
import type { Gezien } from './beoordeel.ts'
import { noteerBeoordeling, weigerOudeVersie } from './beoordeel-noteer.ts'
import { type Urgentie, urgentienamen } from './beoordeel-regels.ts'
import { vormnaam } from './beoordeel-vorm.ts'

/** What a melding has until somebody chooses. */
const nogNiet = 'onbekend'

/** A human says how soon somebody must look at a melding, and what it seems to be about. */
export async function zetUrgentie(
  ctx: TxContext,
  invoer: Gezien & { urgentie: Urgentie; verschijningsvorm: string },
): Promise<void> {
  const { urgentie, verschijningsvorm } = invoer
  const melding = await meldingMet(ctx, invoer.id)
  if (!melding) throw nietGevonden()
  const vorm =
    verschijningsvorm === nogNiet ? null : vormnaam(await regioVan(ctx), verschijningsvorm, ctx.now)
  if (!(await werkMeldingBij(ctx, invoer, { urgentie, verschijningsvorm })))
    await weigerOudeVersie(ctx, invoer)
  const tekst = [urgentienamen[urgentie], vorm].filter(Boolean).join('. ')
  await noteerBeoordeling(ctx, { ...melding, versie: invoer.versie + 1 }, 'urgentie', { tekst })
  ctx.betreft(melding.id)
}
