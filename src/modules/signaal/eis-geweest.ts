import { DomainError } from '../../kernel/errors.ts'
import type { Dag } from '../../kernel/termijn/dag.ts'
import { dagVan } from '../../kernel/termijn/tijdzone.ts'

/** Refuses a day that still has to come, at its field: what is written down has happened. */
export function eisGeweest({ now }: { now: Date }, dag: Dag, veld: string): void {
  if (dag > dagVan(now)) throw new DomainError('dag', 400, 'Deze dag moet nog komen.', veld)
}
