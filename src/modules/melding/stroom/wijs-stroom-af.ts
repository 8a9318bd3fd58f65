import { DomainError, nietGevonden } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { wijsAf } from '../beoordeel-afwijzen.ts'
import { stroomMet, telStroom, volgendeLeden } from './stroom-lezen.store.ts'

const perPartij = 50
/** What one press of the button does; who has more to reject presses again, with her text still there. */
export const perKeer = 500

export type Afwijzing = { id: string; reden: string; toelichting: string; tot: Date }
type Werk = <T>(doe: (ctx: TxContext) => Promise<T>) => Promise<T>

/**
 * Rejects what had come in when the reader opened the page, for one reason: each melding gets a judgement and a line in the
 * logbook of its own. In small transactions, so that nobody waits long for a row; what came in later stays.
 */
export async function wijsStroomAf(
  werk: Werk,
  afwijzing: Afwijzing,
  hoogstens = perKeer,
): Promise<{ afgewezen: number; over: number }> {
  let afgewezen = 0
  while (afgewezen < hoogstens) {
    const aantal = await wijsPartijAf(werk, afwijzing, Math.min(perPartij, hoogstens - afgewezen))
    afgewezen += aantal
    if (aantal === 0) break
  }
  const over = await werk(async (ctx) => {
    ctx.betreft(null)
    const stroom = await stroomMet(ctx, afwijzing.id)
    return stroom ? (await telStroom(ctx, stroom.id, stroom.kern)).aantal : 0
  })
  return { afgewezen, over }
}

/** When a colleague judged one of them at the same moment, nothing of this batch is done, and it is read again. */
async function wijsPartijAf(
  werk: Werk,
  { id, reden, toelichting, tot }: Afwijzing,
  aantal: number,
): Promise<number> {
  for (let poging = 1; ; poging++) {
    try {
      return await werk(async (ctx) => {
        ctx.betreft(null)
        if (!(await stroomMet(ctx, id))) throw nietGevonden()
        const leden = await volgendeLeden(ctx, id, tot, aantal)
        for (const lid of leden) await wijsAf(ctx, { ...lid, reden, toelichting })
        return leden.length
      })
    } catch (fout) {
      const botsing = fout instanceof DomainError && fout.status === 409
      if (!botsing || poging === 5) throw fout
    }
  }
}
