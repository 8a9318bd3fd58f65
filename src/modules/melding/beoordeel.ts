import { DomainError, nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { acuteDossiers } from '../acuut/index.ts'
import {
  type Meldingwijziging,
  meldingMet,
  werkMeldingBij,
  zetGesprektoestand,
  zetUitkomst,
} from './beoordeel.store.ts'
import { noteerBeoordeling, weigerOudeVersie } from './beoordeel-noteer.ts'
import { type Besluit, type Toelichting, uitkomstVan } from './beoordeel-regels.ts'
import { erIsGereageerd } from './eerste-reactie.ts'
import { uitStroom } from './stroom/stroom.ts'

/** A melding as the reader saw it when she opened the form. */
export type Gezien = Readonly<{ id: string; versie: number }>

type Oordeel = {
  besluit: Besluit
  toelichting: Pick<Toelichting, 'tekst' | 'reden' | 'naar'>
  wijziging: Meldingwijziging & { toestand: 'in-behandeling' | 'afgehandeld' }
}

/** Judges a new melding, once. The reporter sees no more than that it was judged, or that it is done. */
export async function beoordeel(
  ctx: TxContext,
  gezien: Gezien,
  { besluit, toelichting, wijziging }: Oordeel,
): Promise<{ kanaal: string }> {
  const melding = await meldingMet(ctx, gezien.id)
  if (!melding) throw nietGevonden()
  if (melding.versie !== gezien.versie) await weigerOudeVersie(ctx, gezien)
  if (melding.toestand !== 'nieuw') {
    throw new DomainError(
      'al-beoordeeld',
      409,
      'Deze melding is al beoordeeld. Uw invoer is niet opgeslagen.',
    )
  }
  if (wijziging.toestand === 'afgehandeld') await eisGeenGevaar(ctx, melding.id)
  const af = { ...wijziging, besluit, ...uitStroom }
  if (!(await werkMeldingBij(ctx, gezien, af))) await weigerOudeVersie(ctx, gezien)
  await zetGesprektoestand(
    ctx,
    [melding.id],
    wijziging.toestand === 'afgehandeld' ? 'afgehandeld' : 'beoordeeld',
  )
  const uitkomst = uitkomstVan(besluit)
  if (melding.kanaal === 'm' && uitkomst) await zetUitkomst(ctx, melding.id, uitkomst)
  await noteerBeoordeling(ctx, { ...melding, versie: gezien.versie + 1 }, besluit, toelichting)
  await erIsGereageerd(ctx, melding.id)
  ctx.betreft(melding.id)
  return { kanaal: melding.kanaal }
}

/** What is closed is seen by nobody: as long as somebody is in danger, a melding stays open. */
async function eisGeenGevaar(ctx: TxContext, id: string): Promise<void> {
  if ((await acuteDossiers(ctx, [id])).has(id))
    throw new DomainError('acuut', 409, 'Er staat nog acuut gevaar open bij deze melding. Rond dat eerst af.')
}
