import type { z } from 'zod'
import type { TxContext } from '../../../platform/db/index.ts'
import { dagTekst } from '../../../web/datum.ts'
import { collegaInhoud } from '../collega/meld-als-collega.ts'
import { dienIn } from '../dien-in.ts'
import { idVoorInhoud, type MeldingInhoud } from '../melding.ts'
import type { Meegenomen } from './afzender.ts'
import type { mailMeldingSchema } from './mail.schema.ts'

/** A mail becomes a melding: the text as she left it, and who wrote it in the compartment of the reporter. */
export async function meldMail(
  ctx: TxContext,
  invoer: z.output<typeof mailMeldingSchema>,
  mail: Meegenomen,
): Promise<void> {
  const accountId = ctx.actor.id!
  const melder = invoer.afzender ? mail.afzender : null
  const wanneer = mail.datum ? `Mail van ${dagTekst(new Date(mail.datum))}` : ''
  const inhoud: MeldingInhoud = {
    ...collegaInhoud({ wat: invoer.wat, waar: invoer.waar, betrokken: '', wanneer }),
    label: 'Mail aan een collega',
    anoniem: !melder,
  }
  const id = idVoorInhoud(invoer.concept, JSON.stringify([accountId, inhoud]), ctx.now)
  await dienIn(ctx, { id, kanaal: 'collega', inhoud, melder, accountId })
}
