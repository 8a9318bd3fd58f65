import { DomainError } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { houdElkBuiten } from '../../belang/index.ts'
import { neemMeldingenOver } from '../../melding/index.ts'
import { neemSignalenOver } from '../../signaal/index.ts'
import { bekijkLijst, type Genummerd, momentVan } from './bekijk-lijst.ts'
import type { Blad } from './blad.ts'
import type { Woordkeus } from './controleer.ts'
import type { Indeling } from './kolommen.ts'
import { verwijderLijst } from './lijst.store.ts'

const partij = 250

export type Overgenomen = { meldingen: number; signalen: number }

/** Takes over a whole list that was looked through, or nothing of it. */
export async function neemLijstOver(
  ctx: TxContext,
  lijstId: string,
  blad: Blad,
  indeling: Indeling,
  woordkeus: Woordkeus,
): Promise<Overgenomen> {
  if (!(await verwijderLijst(ctx, lijstId)))
    throw new DomainError('al-overgenomen', 409, 'Deze lijst is al overgenomen, of te lang geleden gekozen.')
  const { regels, problemen } = await bekijkLijst(ctx, blad, indeling, woordkeus)
  if (problemen.length > 0)
    throw new DomainError('problemen', 400, 'Er is nog iets mis met de lijst. Kijk hem opnieuw na.')
  const open = regels.filter(({ uitkomst }) => uitkomst === 'open')
  const gesloten = regels.filter(({ uitkomst }) => uitkomst !== 'open')
  for (const deel of partijen(open)) {
    await neemMeldingenOver(
      ctx,
      deel.map((regel) => ({ ...regel, op: momentVan(regel.dag) })),
    )
    await houdElkBuiten(
      ctx,
      deel.map((regel) => ({ dossiers: [{ soort: 'melding', id: regel.id }], inhoud: wat(regel) })),
    )
  }
  for (const deel of partijen(gesloten)) {
    await neemSignalenOver(ctx, deel.flatMap(alsSignaal))
    await houdElkBuiten(
      ctx,
      deel.map((regel) => ({ dossiers: [{ soort: 'signaal', id: regel.id }], inhoud: wat(regel) })),
    )
  }
  return { meldingen: open.length, signalen: gesloten.length }
}

function wat({ tekst, plaats, bron }: Genummerd) {
  return { tekst, plaats, bron }
}

function alsSignaal({ uitkomst, dag, bewaarTot, ...regel }: Genummerd) {
  return uitkomst === 'open' ? [] : [{ ...regel, uitkomst, op: momentVan(dag), vernietigenOp: bewaarTot }]
}

function partijen<T>(alle: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(alle.length / partij) }, (_, i) =>
    alle.slice(i * partij, (i + 1) * partij),
  )
}
