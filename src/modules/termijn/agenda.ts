import ical, { ICalEventTransparency } from 'ical-generator'
import { hash, nieuwToken } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { bewaarAgenda, verwijderAgenda } from './agenda.store.ts'
import type { Dagaantal } from './lopende-termijnen.ts'

/** How far a calendar looks back and ahead. */
export const dagenTerug = 14
export const dagenVooruit = 120

/** A new secret address, shown once; the one before it does not work any more. */
export async function maakAgendaAdres(ctx: TxContext): Promise<string> {
  const token = nieuwToken()
  await verwijderAgenda(ctx)
  await bewaarAgenda(ctx, hash(token))
  return `/agenda/${token}.ics`
}

/** Days with a number, for a calendar program (RFC 5545). Says that something ends, never what or about whom. */
export function alsAgenda(
  dagen: readonly Dagaantal[],
  { accountId, adres }: { accountId: string; adres: string },
): string {
  const kalender = ical({
    name: 'Baken',
    prodId: { company: 'Baken', product: 'termijnen', language: 'NL' },
    ttl: 3600,
  })
  for (const { dag, aantal } of dagen) {
    const begin = new Date(`${dag}T00:00:00Z`)
    kalender.createEvent({
      id: hash(`agenda ${accountId} ${dag}`).toString('hex').slice(0, 32),
      start: begin,
      // The same day gives the same text, so that its ETag stays.
      stamp: begin,
      allDay: true,
      summary: aantal === 1 ? 'Baken: termijn loopt af' : `Baken: ${aantal} termijnen lopen af`,
      url: adres,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return kalender.toString()
}
