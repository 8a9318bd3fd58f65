import type { TxContext } from '../../platform/db/index.ts'
import { lijstMeldingen } from '../melding/index.ts'
import { type Regio, regioVan } from '../netwerk/index.ts'
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
export type Werkvoorraad = { regels: Werkregel[]; volgende: string | undefined; regio: Regio }

/** One page of what is to be done, newest first: a query for each kind, merged on the id, which sorts by time. */
export async function werkvoorraad(ctx: TxContext, filter: Filter): Promise<Werkvoorraad> {
  const regio = await regioVan(ctx)
  const { soort, toestand, vorm, urgentie, na } = filter
  const vraag = { vorm, urgentie, na, aantal: perPagina + 1 }
  const meldingen =
    soort === 'signaal'
      ? []
      : await lijstMeldingen(ctx, {
          ...vraag,
          compartiment: 'melding',
          toestand: toestand === 'open' ? 'nieuw' : 'afgehandeld',
          volgorde: 'nieuwste eerst',
        })
  const signalen =
    soort === 'melding' ? [] : await alsWerkregels(ctx, await signalenLijst(ctx, { ...vraag, toestand }))
  ctx.betreft(null)
  const alle = [...(await alsMeldingregels(ctx, meldingen)), ...signalen].sort((a, b) =>
    a.id < b.id ? 1 : -1,
  )
  const regels = alle.slice(0, perPagina)
  return { regels, volgende: alle.length > perPagina ? regels.at(-1)?.id : undefined, regio }
}
