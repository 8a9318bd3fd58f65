import type { TxContext } from '../../platform/db/index.ts'
import { acuutVastleggen } from '../acuut/index.ts'
import {
  lijstMeldingen,
  type NieuwBericht,
  nieuweBerichten,
  openVragen,
  type Stroom,
  stromenNu,
  type TeLaat,
  teLaatGelezen,
  werkStromenBij,
} from '../melding/index.ts'
import { type Regio, regioVan } from '../netwerk/index.ts'
import { eigenVerleningen } from '../toegang/index.ts'
import { acuutNu, type Gevaarregel } from './acuut-nu.ts'
import { aflopend, type Termijnwerk } from './aflopend.ts'
import { alsMeldingregels, alsWerkregels, type Werkregel } from './lijst.presenter.ts'
import { wachtendeSignalen } from './lijst.store.ts'

/** How much of each kind stays calm on one screen. */
export const hoogstens = 5
export const weekVooruit = 7
/** Enough that what ends today is not lost behind what is long overdue; the rest is a page of its own. */
const termijnenOpScherm = 60

export type Vandaag = {
  acuut: Gevaarregel[]
  nieuw: Werkregel[]
  /** New meldingen that are shown as one group. */
  stromen: Stroom[]
  berichten: NieuwBericht[]
  vragen: { id: string; gesteldOp: Date }[]
  /** What ends within a week or has ended, for the reader's own roles. */
  binnenkort: Termijnwerk[]
  wacht: Werkregel[]
  laat: TeLaat | null
  regio: Regio
  /** Dossiers of other municipalities that she handles because nobody there may. */
  gegeven: Awaited<ReturnType<typeof eigenVerleningen>>
}

/** What is new, what is due and what waits for somebody else, for who does this beside another job. */
export async function vandaag(ctx: TxContext): Promise<Vandaag> {
  const regio = await regioVan(ctx)
  await werkStromenBij(ctx)
  const meldingen = await lijstMeldingen(ctx, {
    compartiment: 'melding',
    toestand: 'nieuw',
    volgorde: 'oudste eerst',
    aantal: hoogstens + 1,
  })
  const berichten = await nieuweBerichten(ctx, 'melding', hoogstens + 1)
  const vragen = await openVragen(ctx, hoogstens + 1)
  const acuut = await acuutNu(ctx)
  const termijnen = await aflopend(ctx, { dagen: weekVooruit, aantal: termijnenOpScherm })
  const wacht = await wachtendeSignalen(ctx, hoogstens + 1)
  const regels = new Map((await alsWerkregels(ctx, wacht)).map((regel) => [regel.id, regel]))
  ctx.betreft(null)
  const van = (rijen: readonly { id: string }[]) => rijen.map((rij) => regels.get(rij.id)!)
  return {
    acuut,
    nieuw: await alsMeldingregels(ctx, meldingen),
    stromen: await stromenNu(ctx),
    berichten,
    vragen,
    binnenkort: termijnen.filter((regel) => !staatBijGevaar(regel) && !staatAlBijNieuw(regel, meldingen)),
    wacht: van(wacht),
    laat: await teLaatGelezen(ctx, 'melding'),
    regio,
    gegeven: await eigenVerleningen(ctx, 'aandachtsfunctionaris'),
  }
}

/** What is in danger stands on top, with all its terms but one: writing down what was told is not said there. */
function staatBijGevaar({ acuut, termijn }: Termijnwerk): boolean {
  return acuut && termijn.code !== acuutVastleggen
}

/** A new melding is listed with its day already; it comes back when that day is there. */
function staatAlBijNieuw({ id, termijn }: Termijnwerk, nieuw: readonly { id: string }[]): boolean {
  return termijn.wanneer === 'later' && nieuw.slice(0, hoogstens).some((melding) => melding.id === id)
}
