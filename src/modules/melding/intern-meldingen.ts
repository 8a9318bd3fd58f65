import { ontzegelWaarde, openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { berichtenAanCollega, eigenGesprekken } from './gesprek.store.ts'
import { type BerichtInhoud, plaatsVan } from './melding.ts'

export type EigenMelding = {
  meldingId: string
  ontvangenOp: string
  toestand: string
  berichten: { id: string; tekst: string; op: Date }[]
}

const hoogstens = 100

/** What a colleague sees of what she reported: the state and what was written to her, not even her own words. */
export async function eigenMeldingen(ctx: TxContext): Promise<EigenMelding[]> {
  const gesprekken = await eigenGesprekken(ctx, hoogstens)
  const ids = gesprekken.map((gesprek) => gesprek.meldingId)
  const rijen = await berichtenAanCollega(ctx, ids)
  const versies = await openDossiers(ctx, [...new Set(rijen.map((rij) => rij.meldingId))])
  ctx.betreft(null)
  const berichten = rijen.flatMap(({ id, meldingId, inhoud, op }) => {
    const open = ontzegelWaarde<BerichtInhoud>(versies, plaatsVan.bericht(id), inhoud)
    return open ? [{ id, meldingId, tekst: open.tekst, op }] : []
  })
  return gesprekken.map(({ meldingId, ontvangenOp, toestand }) => ({
    meldingId,
    ontvangenOp,
    toestand,
    berichten: berichten.filter((bericht) => bericht.meldingId === meldingId),
  }))
}
