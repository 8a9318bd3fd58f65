import { DomainError } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { type Gezien, heropenMeldingenVan } from '../../melding/index.ts'
import { laatHerleven, laatVervallen } from '../../termijn/index.ts'
import { wegingenBij } from '../dossier.store.ts'
import { wachtend } from '../signaal-termijnen.ts'
import { legBesluitVast } from './leg-besluit-vast.ts'

/** Taken over closed from an earlier list: nobody weighed it here, so there is no place to go on from. */
export const nietGewogen =
  'Dit signaal komt uit een eerdere lijst en is hier niet gewogen. Het kan niet weer open. Is er iets nieuws? Maak daar een melding van.'

/**
 * Opens a closed signaal again where it was before it was closed, and what waited in it waits again. Its day of destruction is
 * withdrawn.
 */
export async function heropenSignaal(ctx: TxContext, invoer: Gezien & { reden: string }): Promise<void> {
  const geslotenOp = (await wegingenBij(ctx, invoer.id)).at(-1)?.op
  if (geslotenOp) await laatHerleven(ctx, { dossierId: invoer.id, codes: wachtend, geslotenOp })
  await legBesluitVast(ctx, invoer, {
    ...{ soort: 'heropend', code: '', uitkomst: '' },
    titel: () => 'Signaal heropend; de dag van vernietigen vervalt',
    eis: ({ beslissingen }) => {
      if (beslissingen.length === 0) throw new DomainError('niet-gewogen', 409, nietGewogen)
    },
  })
  await laatVervallen(ctx, { dossierId: invoer.id, codes: ['terugkoppeling-melder'] })
  await heropenMeldingenVan(ctx, invoer.id)
}
