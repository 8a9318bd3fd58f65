import { DomainError } from '../../../kernel/errors.ts'
import { dagVan } from '../../../kernel/termijn/tijdzone.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { type Feitbron, regioVan } from '../../netwerk/index.ts'

/** The source that was chosen, from the list of today, and a day that has come. */
export async function kiesBron(
  ctx: TxContext,
  { feitbron, dag }: { feitbron: string; dag: string },
): Promise<Feitbron> {
  const bron = (await regioVan(ctx)).feitbronnen.find(({ code }) => code === feitbron)
  if (!bron) throw new DomainError('onbekend', 400, 'Kies een bron uit de lijst.', 'feitbron')
  if (dag > dagVan(ctx.now)) throw new DomainError('dag', 400, 'Deze dag moet nog komen.', 'dag')
  return bron
}
