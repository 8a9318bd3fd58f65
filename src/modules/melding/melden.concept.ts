import { nieuwToken } from '../../platform/crypto/index.ts'
import type { Koekje, Verzoek } from '../../web/verzoek.ts'
import { type Regio, termijnEinde } from '../netwerk/index.ts'
import { bewaarConcept, leesConcept } from './concept.store.ts'
import {
  type Concept,
  type Conceptsleutel,
  conceptkoekje,
  conceptsleutel,
  openConcept,
  verzegelConcept,
} from './concept.ts'
import type { Streek } from './melden.streek.ts'

export type HalveMelding = { sleutel: Conceptsleutel; concept: Concept; koekjes: Koekje[] }

const eigenRij = (sleutel: Conceptsleutel) => ({ bewijs: sleutel.id, spoor: 'geen' as const })

/** The draft of this browser; `null` when there is none, or it is more than an hour old. */
export async function halveMelding(verzoek: Verzoek<unknown>): Promise<HalveMelding | null> {
  const sleutel = conceptsleutel(verzoek.koekje(conceptkoekje))
  if (!sleutel) return null
  const verzegeld = await verzoek.werk(eigenRij(sleutel), leesConcept)
  return verzegeld && { sleutel, concept: openConcept(sleutel, verzegeld), koekjes: [] }
}

export function nieuweHalveMelding(taal: string): HalveMelding {
  const waarde = nieuwToken()
  const sleutel = conceptsleutel(waarde)!
  return {
    sleutel,
    concept: { taal, antwoorden: {}, verzending: null },
    koekjes: [{ naam: conceptkoekje, waarde }],
  }
}

const uur = 3_600_000

/** When a draft is gone. A region may choose less than an hour, not more: every page of the form says an hour. */
export function conceptEinde(regio: Regio, now: Date): Date {
  const uiterlijk = new Date(now.getTime() + uur)
  if (!regio.termijnen.some((termijn) => termijn.code === 'concept-melding')) return uiterlijk
  const eigen = termijnEinde(regio, 'concept-melding', now)
  return eigen < uiterlijk ? eigen : uiterlijk
}

export async function bewaarHalveMelding(
  verzoek: Verzoek<unknown>,
  { regio }: Streek,
  { sleutel, concept }: Pick<HalveMelding, 'sleutel' | 'concept'>,
): Promise<void> {
  const tot = conceptEinde(regio, verzoek.omgeving.now)
  await verzoek.werk(eigenRij(sleutel), (ctx) => bewaarConcept(ctx, verzegelConcept(sleutel, concept), tot))
}
