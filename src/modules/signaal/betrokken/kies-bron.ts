import { DomainError } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { type Feitbron, regioVan } from '../../netwerk/index.ts'
import { eisGeweest } from '../eis-geweest.ts'

/** The source that was chosen, from the list of today, and a day that has come. */
export async function kiesBron(
  ctx: TxContext,
  { feitbron, dag }: { feitbron: string; dag: string },
): Promise<Feitbron> {
  const bron = (await regioVan(ctx)).feitbronnen.find(({ code }) => code === feitbron)
  if (!bron) throw new DomainError('onbekend', 400, 'Kies een bron uit de lijst.', 'feitbron')
  eisGeweest(ctx, dag, 'dag')
  return bron
}
