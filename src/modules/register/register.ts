import type { TxContext } from '../../platform/db/index.ts'
import { signalenBuitenBeeld } from '../belang/index.ts'
import { codeVanGemeente, type Kern, kernen, type Regio, regioVan } from '../netwerk/index.ts'
import { type Registerplek, type Registerrij, registerrijen } from '../signaal/index.ts'
import { alsTelvraag, beginVanMaand, eindeVanMaand } from './filter.ts'
import type { Registerfilter } from './register.schema.ts'
import { maandenMet } from './telling.store.ts'
import { type Tellingen, tel } from './telling.ts'

export type Hier = { regio: Regio; kernen: Kern[] }
export type Overzicht = Hier & { tellingen: Tellingen; maanden: string[] }

async function hier(ctx: TxContext): Promise<Hier> {
  const regio = await regioVan(ctx)
  return { regio, kernen: kernen(regio, await codeVanGemeente(ctx, ctx.gemeenteId!)) }
}

/** The counts of one choice, and the months that can be chosen. */
export async function bekijkRegister(ctx: TxContext, filter: Registerfilter): Promise<Overzicht> {
  const plek = await hier(ctx)
  const maanden = (await maandenMet(ctx, {})).map(({ maand }) => maand.slice(0, 7))
  ctx.betreft(null)
  return { ...plek, maanden, tellingen: await tel(ctx, alsTelvraag(plek.regio, filter)) }
}

/**
 * The signalen behind a count. The counts say in which months they are, so that a rare choice does not walk through all the
 * years.
 */
export async function registerlijst(
  ctx: TxContext,
  filter: Registerfilter,
  { na, aantal }: { na?: Registerplek | undefined; aantal: number },
): Promise<Hier & { rijen: Registerrij[] }> {
  const plek = await hier(ctx)
  const vraag = alsTelvraag(plek.regio, filter)
  const nodig = aantal + (await signalenBuitenBeeld(ctx)).length
  const maanden = (await maandenMet(ctx, vraag)).filter(({ maand }) => !na || beginVanMaand(maand) <= na.op)
  const oudste = oudsteMaand(maanden, nodig, na !== undefined)
  ctx.betreft(null)
  if (!oudste) return { ...plek, rijen: [] }
  const { vormen, kern, kanaal, uitkomst, tot } = vraag
  const periode = { van: beginVanMaand(oudste), tot: tot ? eindeVanMaand(tot) : undefined }
  const rijen = await registerrijen(ctx, { ...periode, vormen, kern, kanaal, uitkomst, na, aantal })
  return { ...plek, rijen }
}

/** Of the month that a page ends in, nobody knows how much was shown already: it does not count. */
function oudsteMaand(
  maanden: { maand: string; aantal: number }[],
  nodig: number,
  vervolg: boolean,
): string | null {
  let som = 0
  for (const [plek, { maand, aantal }] of maanden.entries()) {
    if (!vervolg || plek > 0) som += aantal
    if (som >= nodig) return maand
  }
  return maanden.at(-1)?.maand ?? null
}
