import { nieuwToken } from '../../platform/crypto/index.ts'
import type { Verzoek } from '../../web/verzoek.ts'
import { bewaarConcept } from './concept.store.ts'
import { type Conceptsleutel, conceptsleutel, verzegelConcept } from './concept.ts'
import { conceptEinde } from './melden.concept.ts'
import { streekVan } from './melden.streek.ts'

export type TijdelijkConcept = Readonly<{ token: string; sleutel: Conceptsleutel }>

/**
 * A draft that holds files only, for a form that is one page. Its secret stays in the form (`token`): who sends the form
 * again, because something in it was not right, still has her files.
 */
export async function tijdelijkConcept(verzoek: Verzoek<unknown>, token: unknown): Promise<TijdelijkConcept> {
  const eigen = typeof token === 'string' && conceptsleutel(token) ? token : nieuwToken()
  const sleutel = conceptsleutel(eigen)!
  const inhoud = verzegelConcept(sleutel, { taal: 'nl', antwoorden: {}, verzending: null })
  const tot = conceptEinde((await streekVan(verzoek)).regio, verzoek.omgeving.now)
  await verzoek.werk({ bewijs: sleutel.id, spoor: 'geen' }, (ctx) => bewaarConcept(ctx, inhoud, tot))
  return { token: eigen, sleutel }
}
