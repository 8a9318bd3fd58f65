import { ontzegel, verzegel } from '../../platform/crypto/index.ts'
import type { Concept, Conceptsleutel, Verzending } from './concept.ts'

export type Verzendbaar = Concept & { verzending: Verzending }

const plaats = 'melding.concept verzending'

/**
 * The whole draft for a hidden field of the check page, under the key in the cookie. With it, sending needs no draft
 * in the database, and a page that could not be sent still has the reader's text. `tot` is when it stops working.
 */
export function verzegelVerzending(sleutel: Conceptsleutel, concept: Verzendbaar, tot: Date): string {
  const inhoud = JSON.stringify({ tot: tot.getTime(), concept })
  return verzegel(sleutel.verzending, plaats, Buffer.from(inhoud)).toString('base64url')
}

/** `null` when this cookie did not seal it, or a bit of it changed. */
export function openVerzending(
  sleutel: Conceptsleutel | null,
  veld: unknown,
): { tot: Date; concept: Verzendbaar } | null {
  if (!sleutel || typeof veld !== 'string') return null
  try {
    const tekst = ontzegel(sleutel.verzending, plaats, Buffer.from(veld, 'base64url')).toString('utf8')
    const { tot, concept } = JSON.parse(tekst) as { tot: number; concept: Verzendbaar }
    return { tot: new Date(tot), concept }
  } catch {
    return null
  }
}
