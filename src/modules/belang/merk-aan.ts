import { DomainError } from '../../kernel/errors.ts'
import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { collegas, type Dossier } from '../toegang/index.ts'
import { sluitUit } from './houd-buiten.ts'

export type Collegakeuze = { id: string; naam: string }

/** Who can be marked as related to a dossier. */
export async function kiesbareCollegas(ctx: TxContext): Promise<Collegakeuze[]> {
  const alle = await alsSysteem(ctx, { doel: 'belang', verwerking: 'belang.kring' }, collegas)
  return alle.filter(({ id }) => id !== ctx.actor.id)
}

/** Marks somebody as related to these dossiers: a colleague, or oneself. From then on they are not there for her. */
export async function merkAan(ctx: TxContext, dossiers: readonly Dossier[], wie: string): Promise<void> {
  const zelf = wie === 'zelf'
  const accountId = zelf ? ctx.actor.id! : wie
  if (!zelf && !(await kiesbareCollegas(ctx)).some(({ id }) => id === accountId))
    throw new DomainError('onbekende-collega', 400, 'Kies iemand uit de lijst.', 'wie')
  await sluitUit(ctx, dossiers, [accountId], zelf ? 'zelf' : 'aangemerkt')
}
