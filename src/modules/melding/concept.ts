import { nieuwId } from '../../kernel/ids.ts'
import { afgeleideSleutel, nieuweMeldcode, ontzegel, verzegel } from '../../platform/crypto/index.ts'
import type { Bestand } from './bijlage.ts'
import type { Antwoorden } from './formulier-stappen.ts'

export const conceptkoekje = '__Host-concept'

/** Made when the reader checks her answers; a changed answer makes a new one, so that two texts never share an id. */
export type Verzending = Readonly<{ meldingId: string; code: string | null }>

/** Half a report. */
export type Concept = Readonly<{
  taal: string
  antwoorden: Antwoorden
  verzending: Verzending | null
  /** The files as the check page shows them: what was seen is what is sent. */
  bestanden?: readonly Bestand[]
}>

/** All that is derived from the cookie; only the id ever reaches the database. */
export type Conceptsleutel = Readonly<{ id: Buffer; inhoud: Buffer; verzending: Buffer }>

export function conceptsleutel(koekje: string | undefined): Conceptsleutel | null {
  const geheim = Buffer.from(koekje ?? '', 'base64url')
  if (geheim.length !== 32) return null
  // Whoever sends needs no key of the draft itself: derived when it is asked for.
  return {
    id: afgeleideSleutel(geheim, 'concept id'),
    get inhoud() {
      return afgeleideSleutel(geheim, 'concept inhoud')
    },
    get verzending() {
      return afgeleideSleutel(geheim, 'concept verzending')
    },
  }
}

export function verzegelConcept(sleutel: Conceptsleutel, concept: Concept): Buffer {
  return verzegel(
    sleutel.inhoud,
    `melding.concept ${sleutel.id.toString('hex')}`,
    Buffer.from(JSON.stringify(concept)),
  )
}

export function openConcept(sleutel: Conceptsleutel, verzegeld: Buffer): Concept {
  const tekst = ontzegel(sleutel.inhoud, `melding.concept ${sleutel.id.toString('hex')}`, verzegeld)
  return JSON.parse(tekst.toString('utf8')) as Concept
}

export function metVerzending(concept: Concept, now: Date): Concept & { verzending: Verzending } {
  const verzending = concept.verzending ?? {
    meldingId: nieuwId(now),
    code: concept.antwoorden.code === 'ja' ? nieuweMeldcode() : null,
  }
  return { ...concept, verzending }
}
