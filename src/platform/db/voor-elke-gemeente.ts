import { type Context, maakContext, systeem } from '../../kernel/context.ts'
import type { TxContext, UnitOfWork } from './unit-of-work.ts'

/** Work across municipalities, one unit of work each, as the system itself. It has its own name so that it stands out. */
export async function voorElkeGemeente(
  unitOfWork: UnitOfWork,
  deel: Pick<Context, 'doel' | 'verwerking' | 'now'>,
  doe: (ctx: TxContext) => Promise<void>,
): Promise<void> {
  const basis = maakContext({ ...deel, actor: systeem, spoor: 'geen' })
  const gemeenten = await unitOfWork(basis, (ctx) =>
    ctx.db.selectFrom('netwerk.gemeente').select('id').execute(),
  )
  for (const { id } of gemeenten) await unitOfWork({ ...basis, gemeenteId: id }, doe)
}
