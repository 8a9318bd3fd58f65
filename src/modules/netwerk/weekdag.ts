import { type Dag, weekdag } from '../../kernel/termijn/dag.ts'

export const weekdagen = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
] as const
export type Weekdag = (typeof weekdagen)[number]

export function weekdagVan(dag: Dag): Weekdag {
  return weekdagen[(weekdag(dag) + 6) % 7]!
}
