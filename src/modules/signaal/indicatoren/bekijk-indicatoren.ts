import { openDossiers } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { meldingtekstenVan } from '../../melding/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { bekijkSignaal } from '../bekijk-signaal.ts'
import { alsIndicatoreninzage, type Indicatoreninzage } from './indicatoren.presenter.ts'
import { leesAntwoorden } from './lees-antwoorden.ts'

/**
 * The list of today for one signaal, with what was answered, and what words in the meldingen suggest. By the rules of now
 * and not of when the signaal began: an answer keeps the words it was given to.
 */
export async function bekijkIndicatoren(
  ctx: TxContext,
  { id, vorm }: { id: string; vorm?: string | undefined },
): Promise<Indicatoreninzage> {
  const signaal = await bekijkSignaal(ctx, id)
  return alsIndicatoreninzage({
    signaal,
    regio: await regioVan(ctx),
    now: ctx.now,
    vorm: vorm || signaal.verschijningsvorm,
    beurten: await leesAntwoorden(ctx, id, await openDossiers(ctx, [id])),
    meldingen: await meldingtekstenVan(ctx, id),
  })
}
