import { anoniem, maakContext } from '../../../kernel/context.ts'
import { onthoud, type UnitOfWork } from '../../../platform/db/index.ts'
import type { Oefenend } from '../../../web/verzoek.ts'
import { oefenendeGemeenten } from './ingebruikname.store.ts'

const houdbaar = 5_000
// Counts the changes that this process made itself, so that it never shows an old banner after its own act.
let wijzigingen = 0

export function oefenmodusGewijzigd(): void {
  wijzigingen++
}

/** Which municipalities practise; a change by another process shows within five seconds. */
export function leesOefenend(unitOfWork: UnitOfWork): (now: Date) => Promise<readonly Oefenend[]> {
  const laatste = onthoud<readonly Oefenend[]>(houdbaar, () => wijzigingen)
  return (now) => {
    const vast = { actor: anoniem, doel: 'begin', verwerking: 'toegang.oefenmodus', spoor: 'geen' } as const
    return laatste(now, () => unitOfWork(maakContext({ ...vast, now }), oefenendeGemeenten))
  }
}
