import { nietGevonden } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { meldingMet, werkMeldingBij } from '../beoordeel.store.ts'
import { noteerBeoordeling, weigerOudeVersie } from '../beoordeel-noteer.ts'
import { uitStroom } from './stroom.ts'

type Uit = { id: string; melding: string; versie: number }

/** Somebody read one and says that it does not belong there: it stands on its own, for good. */
export async function haalUitStroom(ctx: TxContext, { id, melding: meldingId, versie }: Uit): Promise<void> {
  const melding = await meldingMet(ctx, meldingId)
  if (!melding || melding.stroomId !== id) throw nietGevonden()
  const gezien = { id: meldingId, versie }
  if (!(await werkMeldingBij(ctx, gezien, uitStroom))) await weigerOudeVersie(ctx, gezien)
  await noteerBeoordeling(ctx, { ...melding, versie: versie + 1 }, 'uit-groep', {
    tekst: 'Deze melding stond in een groep en wordt apart bekeken.',
  })
  ctx.betreft(meldingId)
}
