import { DomainError } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import type { Gezien } from '../../melding/index.ts'
import { eisGeenGevaar, waarom } from '../leg-weging-vast.ts'
import { type Inhanden, pakVersie, wijzigEnNoteer } from '../pak-signaal.ts'
import { type Beslissing, beslis, type Stand, type Weigering } from '../signaal.ts'
import { bewaarBeslissing } from './bewaar-beslissing.ts'
import { leesProces, type Proces } from './lees-proces.ts'
import { volgStand } from './volg-stand.ts'
import { wijzigingNa } from './wijziging-na.ts'

type Besluit = Gezien & { reden: string }
type Wat = Beslissing & { titel(proces: Proces): string; bericht?: boolean; eis?(proces: Proces): void }

const kanNu: Record<Weigering, string> = {
  ...waarom,
  'niet aan de beurt': 'Dit kan nu niet. Kijk hoe het met het signaal staat.',
  'verkeerde rol': 'Dit besluit is voor iemand met een andere rol.',
}

/** Records a decision that is not a weging: back, stopped, closed or opened again. */
export async function legBesluitVast(
  ctx: TxContext,
  invoer: Besluit,
  { titel, bericht = false, eis, ...wat }: Wat,
): Promise<{ inhanden: Inhanden; proces: Proces; na: Stand }> {
  const inhanden = await pakVersie(ctx, invoer, wat.soort === 'heropend' ? 'gesloten' : 'open')
  const proces = await leesProces(ctx, inhanden)
  eis?.(proces)
  const uitslag = beslis(proces.regio.fasemodel, proces.beslissingen, ctx.actor.rollen, wat)
  if (typeof uitslag === 'string')
    throw new DomainError('besluit', uitslag === 'verkeerde rol' ? 403 : 409, kanNu[uitslag])
  eisGeenGevaar(inhanden, uitslag.na)
  const erna = { ...proces, beslissingen: [...proces.beslissingen, wat] }
  const feit = { soort: 'weging', titel: titel(proces), tekst: invoer.reden } as const
  await wijzigEnNoteer(ctx, inhanden, wijzigingNa(ctx, erna, uitslag.na), feit)
  await bewaarBeslissing(ctx, inhanden, {
    ...{ soort: wat.soort ?? 'weging', code: wat.code, uitkomst: wat.uitkomst, rol: uitslag.rol },
    ...{ reden: invoer.reden, criteria: [], volgnummer: erna.beslissingen.length },
  })
  await volgStand(ctx, inhanden, erna, uitslag.na, { bericht })
  return { inhanden, proces: erna, na: uitslag.na }
}
