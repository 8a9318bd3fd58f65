import { type Dag, dagErbij } from '../../kernel/termijn/dag.ts'
import { begin } from '../../kernel/termijn/termijn.ts'
import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { kalenderVan, regioVan } from '../netwerk/index.ts'
import { regelVan } from './termijn.ts'

/** Between which days somebody may choose an end for a term that starts now; no last one in a region without this rule. */
export async function uiterstVan(ctx: TxContext, code: string): Promise<{ vanaf: Dag; tot: Dag | null }> {
  const regio = await regioVan(ctx)
  const regel = regelVan(regio, code, ctx.now)
  const tot = regel ? begin(regel.maat, ctx.now, kalenderVan(regio)).uiterlijk : null
  return { vanaf: dagErbij(dagVan(ctx.now), 1), tot }
}
