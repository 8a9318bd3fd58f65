import type { TxContext } from '../../platform/db/index.ts'
import { type Termijnregel, termijnenVan } from '../termijn/index.ts'
import { toonContact } from './contact-melder.ts'
import type { MeldingInzage } from './inzien.presenter.ts'
import { bekijkMelding } from './inzien.ts'
import type { Melder } from './melding.ts'
import { lijstMeldingen, type Meldingregel, type NieuwBericht, nieuweBerichten } from './werkvoorraad.ts'

const perPagina = 25

export type Hulplijst = { rijen: Meldingregel[]; volgende: string | undefined; berichten: NieuwBericht[] }

/** Who asked for help only. */
export async function lijstHulpvragen(
  ctx: TxContext,
  vraag: { toestand: 'nieuw' | 'in-behandeling' | 'afgehandeld'; na?: string | undefined },
): Promise<Hulplijst> {
  const rijen = await lijstMeldingen(ctx, {
    ...vraag,
    compartiment: 'hulpvraag',
    volgorde: 'nieuwste eerst',
    aantal: perPagina + 1,
  })
  const berichten = vraag.na ? [] : await nieuweBerichten(ctx, 'hulpvraag', perPagina)
  const pagina = rijen.slice(0, perPagina)
  return { rijen: pagina, volgende: rijen.length > perPagina ? pagina.at(-1)?.id : undefined, berichten }
}

/** One request for help, with the safe way to reach her: helping is what she asked for, so no reason is needed. */
export async function bekijkHulpvraag(
  ctx: TxContext,
  id: string,
): Promise<{ hulpvraag: MeldingInzage; contact: Melder | null; termijnen: Termijnregel[] }> {
  const hulpvraag = await bekijkMelding(ctx, id)
  const termijnen = await termijnenVan(ctx, id)
  return { hulpvraag, contact: await toonContact(ctx, id), termijnen }
}
