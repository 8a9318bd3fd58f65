import { nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { houdBuiten } from '../belang/index.ts'
import { termijnRoutes } from '../termijn/index.ts'
import { kenmerkVan } from './kenmerk.ts'

const melding = { doel: 'beoordelen', verwerking: 'melding.termijn' } as const
const zorg = { doel: 'zorg', verwerking: 'hulpvraag.termijn' } as const

async function naam(ctx: TxContext, soort: 'melding' | 'hulpvraag', id: string): Promise<string> {
  const kenmerk = await kenmerkVan(ctx, id)
  if (!kenmerk) throw nietGevonden()
  return `${soort} ${kenmerk}`
}

/** The terms of a melding and of a hulpvraag, each at its own desk. */
export const meldingTermijnRoutes = [
  ...termijnRoutes({
    pad: '/meldingen',
    lezen: { ...melding, recht: 'melding:lezen' },
    wijzigen: { ...melding, recht: 'melding:toevoegen' },
    naam: (ctx, id) => naam(ctx, 'melding', id),
    na: (ctx, id, tekst) => houdBuiten(ctx, [{ soort: 'melding', id }], tekst),
  }),
  ...termijnRoutes({
    pad: '/zorg/hulpvragen',
    lezen: { ...zorg, recht: 'hulpvraag:lezen' },
    wijzigen: { ...zorg, recht: 'hulpvraag:toevoegen' },
    naam: (ctx, id) => naam(ctx, 'hulpvraag', id),
    na: (ctx, id, tekst) => houdBuiten(ctx, [{ soort: 'hulpvraag', id }], tekst),
  }),
]
