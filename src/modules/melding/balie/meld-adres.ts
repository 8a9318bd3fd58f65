import type { z } from 'zod'
import type { TxContext } from '../../../platform/db/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { functieMet } from '../collega/functie.ts'
import { collegaInhoud } from '../collega/meld-als-collega.ts'
import { dienIn } from '../dien-in.ts'
import { idVoorInhoud, type MeldingInhoud } from '../melding.ts'
import type { balieMeldingSchema } from './balie.schema.ts'
import { adresTekst, anderGebruik } from './balie.ts'

const balie = 'balie'

/** One press at the desk: the address and what the BAG said of it become a melding with its label. */
export async function meldAdres(ctx: TxContext, invoer: z.output<typeof balieMeldingSchema>): Promise<void> {
  const { concept, bag, wat } = invoer
  const accountId = ctx.actor.id!
  const regio = await regioVan(ctx)
  const functie = functieMet(regio, balie)
  const volgensBag = bag ? `Volgens de BAG:\n${bag}` : 'De BAG was niet bereikbaar.'
  const inhoud: MeldingInhoud = {
    ...collegaInhoud({
      wat: [`${anderGebruik}.`, volgensBag, wat].filter((deel) => deel.trim() !== '').join('\n\n'),
      ...{ waar: adresTekst(invoer), betrokken: '', wanneer: '' },
    }),
    label: anderGebruik,
    functie: { code: balie, naam: functie?.naam ?? 'Balie' },
  }
  const id = idVoorInhoud(concept, JSON.stringify([accountId, inhoud]), ctx.now)
  await dienIn(ctx, { id, kanaal: 'collega', inhoud, accountId })
}
