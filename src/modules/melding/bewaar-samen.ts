import { eenKeer, maakBundel } from '../../platform/db/index.ts'
import type { Verzoek } from '../../web/verzoek.ts'
import { dienIn, dienSamenIn } from './dien-in.ts'
import type { Inzending } from './inzending.ts'

type Verzonden = Inzending & { conceptId: Buffer }
type Deel = Pick<Verzoek<unknown>, 'werk'> & { inzending: Verzonden }
type Bewaar = (verzoek: Pick<Verzoek<unknown>, 'werk'>, gemeenteId: string, wat: Verzonden) => Promise<void>

/** More in one statement gains little, and one that cannot be stored would hold up more. */
const samenHoogstens = 8

/**
 * Stores what was sent, for this process: reports that come in at the same moment share one transaction (besluit 0035). A
 * second time is the same report: it was stored, and that is all that counts.
 */
export function maakBewaarder(): Bewaar {
  const samen = maakBundel<Deel>(bewaarAlle, samenHoogstens)
  return async ({ werk }, gemeenteId, inzending) => {
    // Files are in the draft that only this reporter can show.
    const alleen = (inzending.bestanden ?? []).length > 0
    await (alleen ? bewaarEen(gemeenteId, { werk, inzending }) : samen(gemeenteId, { werk, inzending }))
  }
}

async function bewaarAlle(gemeenteId: string, delen: readonly Deel[]): Promise<void> {
  const [eerste, ...rest] = delen
  if (!eerste) return
  if (rest.length === 0) await bewaarEen(gemeenteId, eerste)
  else
    await eerste.werk({ gemeenteId, bewijs: samenGetoond(delen) }, (ctx) =>
      dienSamenIn(
        ctx,
        delen.map(({ inzending }) => inzending),
      ),
    )
}

function samenGetoond(delen: readonly Deel[]): Buffer {
  return Buffer.concat(delen.map(({ inzending }) => inzending.conceptId))
}

async function bewaarEen(gemeenteId: string, { werk, inzending }: Deel): Promise<void> {
  await eenKeer(werk({ gemeenteId, bewijs: inzending.conceptId }, (ctx) => dienIn(ctx, inzending)))
}
