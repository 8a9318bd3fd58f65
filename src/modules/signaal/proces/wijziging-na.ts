import type { TxContext } from '../../../platform/db/index.ts'
import { bewaarTot } from '../../melding/index.ts'
import { bewaarcodes } from '../bewaartermijn.ts'
import type { Signaalwijziging } from '../signaal.store.ts'
import { type Stand, wachtOp } from '../signaal.ts'
import { behandelaars } from '../signaal-termijnen.ts'
import { type Proces, stukVoorBeurt } from './lees-proces.ts'

/** Who is to act where a signaal stands: on the weging, or on what has to be written before it. */
export function aanZet(proces: Pick<Proces, 'regio' | 'beslissingen' | 'stukken'>, stand: Stand): string[] {
  if (!stand.beurt || stukVoorBeurt(proces, stand) === undefined) return [...behandelaars]
  return stand.beurt.weging.rollen
}

/** Whom it waits for, as the lists of who handles it show: nobody when she can go on herself. */
export function wachtNu(ctx: TxContext, rollen: readonly string[]): string | null {
  return wachtOp(
    rollen,
    ctx.actor.rollen.filter((rol) => behandelaars.includes(rol)),
  )
}

/** What a decision makes of the signaal. A closed one is kept for the term of its outcome, and then destroyed. */
export function wijzigingNa(ctx: TxContext, proces: Proces, na: Stand): Signaalwijziging {
  const { beurt, einde, gesloten } = na
  if (gesloten)
    return {
      ...{ toestand: 'gesloten', uitkomst: einde, volgende: null, wachtOp: null, uiterlijkOp: null },
      vernietigenOp: bewaarTot(proces.regio, bewaarcodes(einde ?? 'niet-opgepakt'), ctx.now),
    }
  return {
    toestand: 'open',
    vernietigenOp: null,
    ...(beurt && { stap: beurt.stap.code }),
    uitkomst: einde,
    volgende: beurt?.weging.code ?? null,
    wachtOp: wachtNu(ctx, aanZet(proces, na)),
  }
}
