import { DomainError } from '../../../kernel/errors.ts'
import { beginVan } from '../../../kernel/termijn/tijdzone.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { dagTekst } from '../../../web/datum.ts'
import type { Gezien } from '../../melding/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import {
  haalVanzelf,
  laatVervallen,
  startTermijn,
  uiterstVan,
  verwachtAntwoord,
} from '../../termijn/index.ts'
import { eisGeweest } from '../eis-geweest.ts'
import { behandelaars, dossierVan, werkUiterlijkBij } from '../signaal-termijnen.ts'
import { schrijfStuk } from './schrijf-stuk.ts'

type Overdragen = Gezien & {
  naar: string
  grond: string
  wat: string
  dag: string
  antwoordOp: string | null
}

/** Where the signaal went after the wegingen, on which ground, and when something is expected back. */
export async function draagOver(ctx: TxContext, { id, versie, ...invoer }: Overdragen): Promise<void> {
  const { naar, dag, antwoordOp } = invoer
  eisGeweest(ctx, dag, 'dag')
  const { einde } = await schrijfStuk(
    ctx,
    { id, versie },
    {
      soort: 'overdracht',
      maak: ({ stand }) => {
        if (!stand.einde || stand.gesloten)
          throw new DomainError('niet-nu', 409, 'Dit kan pas als de wegingen klaar zijn.')
        return { ...invoer, einde: stand.einde }
      },
      titel: () => `Vervolg vastgelegd: ${naar}`,
    },
  )
  const antwoord = await antwoordVan(ctx, naar)
  if (antwoord) await verwachtAntwoord(ctx, { dossier: dossierVan(id), code: antwoord, vanaf: beginVan(dag) })
  if (antwoordOp) await verwachtOp(ctx, id, einde, antwoordOp)
  await werkUiterlijkBij(ctx, id)
}

/** The term in which a partner answers, when the region names one. */
async function antwoordVan(ctx: TxContext, naam: string): Promise<string | undefined> {
  return (await regioVan(ctx)).partners.find((partner) => partner.naam === naam)?.antwoord
}

/** The day that somebody chose to hear something, or to look again. */
async function verwachtOp(ctx: TxContext, id: string, einde: string, antwoordOp: string): Promise<void> {
  const code = einde === 'monitoren' ? 'monitoren' : 'reactie-partner'
  await eisDag(ctx, code, antwoordOp)
  await laatVervallen(ctx, { dossierId: id, codes: [code] })
  await startTermijn(ctx, { dossier: dossierVan(id), code, rollen: behandelaars, totEnMet: antwoordOp })
}

/** What came back, or that it came to nothing. */
export async function legReactieVast(
  ctx: TxContext,
  { id, versie, van, tekst }: Gezien & { van: string; tekst: string },
): Promise<void> {
  await schrijfStuk(ctx, { id, versie }, { soort: 'reactie', maak: () => ({ van, tekst }) })
  const antwoord = await antwoordVan(ctx, van)
  await haalVanzelf(ctx, { dossierId: id, codes: ['reactie-partner', ...(antwoord ? [antwoord] : [])] })
  await werkUiterlijkBij(ctx, id)
}

/** Throws unless this day is still to come, and not further than the rule of the region goes. */
export async function eisDag(ctx: TxContext, code: string, dag: string, veld = 'antwoordOp'): Promise<void> {
  const { vanaf, tot } = await uiterstVan(ctx, code)
  if (dag < vanaf) throw new DomainError('voorbij', 400, 'Kies een dag die nog komt.', veld)
  if (tot && dag > tot)
    throw new DomainError('te-ver', 400, `Kies een dag voor of op ${dagTekst(tot)}.`, veld)
}
