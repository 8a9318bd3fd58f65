import type { TxContext } from '../../platform/db/index.ts'
import { lijstMeldingen, type Stroom, stromenNu, werkStromenBij } from '../melding/index.ts'
import { type Regio, regioVan } from '../netwerk/index.ts'
import { acuutNu, type Gevaarregel } from './acuut-nu.ts'
import { alsMeldingregels, alsWerkregels, type Werkregel } from './lijst.presenter.ts'
import { signalenLijst } from './lijst.store.ts'

export const perPagina = 25

export type Filter = {
  soort?: 'melding' | 'signaal' | undefined
  vorm?: string | undefined
  urgentie?: string | undefined
  toestand: 'open' | 'gesloten'
  na?: string | undefined
}
export type Werkvoorraad = {
  regels: Werkregel[]
  volgende: string | undefined
  regio: Regio
  /** What is shown as one group, on the first page of everything that is open. */
  stromen: Stroom[]
  acuut: Gevaarregel[]
}

/** One page of what is to be done, newest first: a query for each kind, merged on the id, which sorts by time. */
export async function werkvoorraad(ctx: TxContext, filter: Filter): Promise<Werkvoorraad> {
  const regio = await regioVan(ctx)
  const { soort, toestand, vorm, urgentie, na } = filter
  const metStromen = soort !== 'signaal' && toestand === 'open' && !vorm && !urgentie && !na
  if (metStromen) await werkStromenBij(ctx)
  const vraag = { vorm, urgentie, na, aantal: perPagina + 1 }
  const rijen = soort === 'melding' ? [] : await signalenLijst(ctx, { ...vraag, toestand })
  const meldingen =
    soort === 'signaal'
      ? []
      : await lijstMeldingen(
          ctx,
          {
            ...vraag,
            compartiment: 'melding',
            toestand: toestand === 'open' ? 'nieuw' : 'afgehandeld',
            volgorde: 'nieuwste eerst',
          },
          rijen.map(({ id }) => id),
        )
  ctx.betreft(null)
  const alle = [...meldingen, ...rijen].sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, perPagina + 1)
  const getoond = new Set(alle.slice(0, perPagina).map(({ id }) => id))
  const signalen = await alsWerkregels(
    ctx,
    rijen.filter(({ id }) => getoond.has(id)),
  )
  const regels = [
    ...(await alsMeldingregels(
      ctx,
      meldingen.filter(({ id }) => getoond.has(id)),
    )),
    ...signalen,
  ].sort((a, b) => (a.id < b.id ? 1 : -1))
  const stromen = metStromen ? await stromenNu(ctx) : []
  const acuut = await acuutNu(ctx)
  return { regels, volgende: alle.length > perPagina ? regels.at(-1)?.id : undefined, regio, stromen, acuut }
}
