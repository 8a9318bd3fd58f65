import { dagErbij } from '../../kernel/termijn/dag.ts'
import { pasen } from '../../kernel/termijn/kalender.ts'
import type { Gesloten } from './leestijd.schema.ts'

/** Is this a day on which nobody reads? */
export function isGesloten(dagen: readonly Gesloten[], dag: string): boolean {
  const eerste = pasen(Number(dag.slice(0, 4)))
  return dagen.some(
    ({ op, elkJaar, naPasen }) =>
      op === dag || elkJaar === dag.slice(5) || (naPasen !== undefined && dagErbij(eerste, naPasen) === dag),
  )
}
