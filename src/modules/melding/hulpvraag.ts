import type { TxContext } from '../../platform/db/index.ts'
import { type Termijnregel, termijnenVan } from '../termijn/index.ts'
import { toonContact } from './contact-melder.ts'
import { berichtenstanden } from './hulpvraag.store.ts'
import { type Beurt, beurt } from './hulpvraag-wacht.ts'
import type { MeldingInzage } from './inzien.presenter.ts'
import { bekijkMelding } from './inzien.ts'
import type { Melder } from './melding.ts'
import { type TeLaat, teLaatGelezen } from './sein-ongelezen.ts'
import { lijstMeldingen, type Meldingregel, type NieuwBericht, nieuweBerichten } from './werkvoorraad.ts'

const perPagina = 25

export type Hulpregel = Meldingregel & Readonly<{ wacht: Beurt; behandelaar: Beurt; ongelezen: boolean }>
export type Hulplijst = {
  rijen: Hulpregel[]
  volgende: string | undefined
  berichten: NieuwBericht[]
  laat: TeLaat | null
}

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
  return {
    rijen: await metBeurt(ctx, pagina),
    volgende: rijen.length > perPagina ? pagina.at(-1)?.id : undefined,
    berichten,
    laat: vraag.na ? null : await teLaatGelezen(ctx, 'hulpvraag'),
  }
}

async function metBeurt(ctx: TxContext, rijen: Meldingregel[]): Promise<Hulpregel[]> {
  const ik = ctx.actor.id!
  const standen = await berichtenstanden(
    ctx,
    rijen.map(({ id }) => id),
  )
  return rijen.map((rij) => {
    const stand = standen.find(({ meldingId }) => meldingId === rij.id) ?? {
      ...{ laatsteVanHaar: null, laatsteVanOns: null, ongelezen: false },
    }
    const ongelezen = stand.ongelezen || (rij.gelezenOp === null && rij.toestand === 'nieuw')
    const bij = rij.behandelaarId === ik ? 'u' : rij.behandelaarId ? 'collega' : 'niemand'
    return { ...rij, ongelezen, behandelaar: bij, wacht: beurt({ ...rij, ...stand, ongelezen }, ik) }
  })
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
