import { weeksleutel } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import type { Inzending } from '../inzending.ts'
import { compartimentenVan } from '../melding.ts'
import { vingerafdruk } from './vingerafdruk.ts'

/**
 * Made while the text is in memory: afterwards only the officer's key opens it. Of the public form only; and never of who
 * asks for help: nobody's hulpvraag is put away in a group.
 */
export async function afdrukVan(ctx: TxContext, { kanaal, inhoud }: Inzending): Promise<Buffer | null> {
  if (kanaal !== 'website' || compartimentenVan(inhoud).melding !== 'melding') return null
  const { wat, waar, betrokken } = inhoud
  return vingerafdruk(await weeksleutel(ctx), `${wat}\n${waar}\n${betrokken}`)
}
