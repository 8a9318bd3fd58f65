import type { Apiantwoord } from '../../api/route.ts'
import { DomainError } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { bewaarAntwoord, eerderAntwoord, neemSleutel, vergeetAntwoord } from './antwoord.store.ts'
import { sleutelUren } from './koppeling.ts'

/** Until when an answer has to be younger than this to count. */
export function antwoordenTot(now: Date): Date {
  return new Date(now.getTime() - sleutelUren * 3_600_000)
}

/**
 * Does the work once for each Idempotency-Key, in the same transaction as the work itself: who sends the same at the same
 * moment waits, and gets the same answer. Another body under the same key is refused.
 */
export async function eenmalig(
  ctx: TxContext,
  vraag: { sleutel: string; inhoud: string },
  doe: () => Promise<Apiantwoord>,
): Promise<Apiantwoord> {
  const koppelingId = ctx.actor.id!
  // Keyed: what was sent can neither be read back nor be tried.
  const kenmerk = (waarvoor: string, tekst: string) =>
    ctx.bos.kenmerkVoorInstallatie(`koppeling.antwoord.${waarvoor}`, `${koppelingId} ${tekst}`)
  const wie = { koppelingId, sleutel: kenmerk('sleutel', vraag.sleutel) }
  const inhoud = kenmerk('vraag', vraag.inhoud)
  await vergeetAntwoord(ctx, wie, antwoordenTot(ctx.now))
  if (await neemSleutel(ctx, { ...wie, vraag: inhoud })) {
    const antwoord = await doe()
    await bewaarAntwoord(ctx, wie, JSON.stringify(antwoord))
    return antwoord
  }
  const eerder = await eerderAntwoord(ctx, wie)
  if (!eerder?.antwoord || !eerder.vraag.equals(inhoud)) {
    throw new DomainError(
      'sleutel-al-gebruikt',
      409,
      'Deze Idempotency-Key is al gebruikt voor een ander bericht. Er is niets opgeslagen.',
    )
  }
  ctx.betreft(null, 'koppeling.herhaald')
  return eerder.antwoord as Apiantwoord
}
