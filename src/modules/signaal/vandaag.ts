import { alsDatum, dagenLater } from '../../kernel/clock.ts'
import type { TxContext } from '../../platform/db/index.ts'
import {
  lijstMeldingen,
  type NieuwBericht,
  nieuweBerichten,
  type TeLaat,
  teLaatGelezen,
} from '../melding/index.ts'
import { type Regio, regioVan } from '../netwerk/index.ts'
import { alsWerkregel, alsWerkregels, type Werkregel } from './lijst.presenter.ts'
import { acuteSignalen, signalenTot, wachtendeSignalen } from './lijst.store.ts'

/** How much of each kind stays calm on one screen. */
export const hoogstens = 5
const weekVooruit = 7

export type Vandaag = {
  acuut: Werkregel[]
  nieuw: Werkregel[]
  berichten: NieuwBericht[]
  binnenkort: Werkregel[]
  wacht: Werkregel[]
  laat: TeLaat | null
  regio: Regio
}

/** What is new, what is due and what waits for somebody else, for who does this beside another job. */
export async function vandaag(ctx: TxContext): Promise<Vandaag> {
  const regio = await regioVan(ctx)
  const meldingen = await lijstMeldingen(ctx, {
    compartiment: 'melding',
    toestand: 'nieuw',
    volgorde: 'oudste eerst',
    aantal: hoogstens + 1,
  })
  const berichten = await nieuweBerichten(ctx, 'melding', hoogstens + 1)
  const acuut = await acuteSignalen(ctx, 100)
  const binnenkort = await signalenTot(ctx, alsDatum(dagenLater(ctx.now, weekVooruit)), hoogstens + 1)
  const wacht = await wachtendeSignalen(ctx, hoogstens + 1)
  const regels = new Map(
    (await alsWerkregels(ctx, [...acuut, ...binnenkort, ...wacht])).map((regel) => [regel.id, regel]),
  )
  ctx.betreft(null)
  const van = (rijen: readonly { id: string }[]) => rijen.map((rij) => regels.get(rij.id)!)
  return {
    acuut: van(acuut),
    nieuw: meldingen.map((melding) => alsWerkregel(regio, melding)),
    berichten,
    binnenkort: van(binnenkort),
    wacht: van(wacht),
    laat: await teLaatGelezen(ctx, 'melding'),
    regio,
  }
}
