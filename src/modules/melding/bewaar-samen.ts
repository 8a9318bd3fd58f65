import { eenKeer, maakBundel } from '../../platform/db/index.ts'
import type { Verzoek } from '../../web/verzoek.ts'
import { dienSamenIn } from './dien-in.ts'
import type { Inzending } from './inzending.ts'

type Verzonden = Inzending & { conceptId: Buffer }
type Deel = Pick<Verzoek<unknown>, 'werk'> & { inzending: Verzonden }
type Bewaar = (verzoek: Pick<Verzoek<unknown>, 'werk'>, gemeenteId: string, wat: Verzonden) => Promise<void>

/** More in one statement gains little, and one that cannot be stored would hold up more; two keep PostgreSQL at work. */
const maat = { hoogstens: 8, tegelijk: 2 }

/**
 * Stores what was sent, for this process: reports that come in at the same moment share one transaction (besluit 0035). A
 * second time is the same report: it was stored, and that is all that counts.
 */
export function maakBewaarder(): Bewaar {
  const samen = maakBundel<Deel>(bewaarAlle, maat)
  return async ({ werk }, gemeenteId, inzending) => {
    const deel = { werk, inzending }
    // Files are in the draft that only this reporter can show.
    const alleen = (inzending.bestanden ?? []).length > 0
    await (alleen ? bewaarAlle(gemeenteId, [deel]) : samen(gemeenteId, deel))
  }
}

async function bewaarAlle(gemeenteId: string, delen: readonly Deel[]): Promise<void> {
  const inzendingen = delen.map(({ inzending }) => inzending)
  const bewijs = Buffer.concat(inzendingen.map(({ conceptId }) => conceptId))
  const opslaan = delen[0]!.werk({ gemeenteId, bewijs }, (ctx) => dienSamenIn(ctx, inzendingen))
  // Of more than one nothing was stored when one was there already: then each is tried alone.
  await (delen.length === 1 ? eenKeer(opslaan) : opslaan)
}
