import { anoniem, maakContext } from '../../../kernel/context.ts'
import { isDatabaseWeg, type UnitOfWork } from '../../../platform/db/index.ts'
import type { Oefenend } from '../../../web/verzoek.ts'
import { oefenendeGemeenten } from './ingebruikname.store.ts'

const houdbaar = 5_000
// Counts the changes that this process made itself, so that it never shows an old banner after its own act.
let wijzigingen = 0

export function oefenmodusGewijzigd(): void {
  wijzigingen++
}

/**
 * Which municipalities practise, asked of the database at most every five seconds: a change by another process shows within
 * that time. When the database is gone, what was last known. One request asks; the others do not wait for it, or a busy
 * hour would make every request ask.
 */
export function leesOefenend(unitOfWork: UnitOfWork): (now: Date) => Promise<readonly Oefenend[]> {
  let bekend: { wie: readonly Oefenend[]; sinds: number; bij: number } | null = null
  let gevraagd = 0
  return async (now) => {
    const vers = gevraagd > 0 || (bekend && Math.abs(now.getTime() - bekend.sinds) < houdbaar)
    if (bekend && vers && bekend.bij === wijzigingen) return bekend.wie
    const bij = wijzigingen
    const ctx = maakContext({
      actor: anoniem,
      doel: 'begin',
      verwerking: 'toegang.oefenmodus',
      spoor: 'geen',
      now,
    })
    gevraagd++
    try {
      bekend = { wie: await unitOfWork(ctx, oefenendeGemeenten), sinds: now.getTime(), bij }
    } catch (fout) {
      if (!bekend || !isDatabaseWeg(fout)) throw fout
    } finally {
      gevraagd--
    }
    return bekend.wie
  }
}
