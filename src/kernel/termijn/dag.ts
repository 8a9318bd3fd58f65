import { alsDatum, dagenLater } from '../clock.ts'
import { type Duur, telOp } from '../duur.ts'

/** A day without a time, as `2026-11-23`. Days compare as text. */
export type Dag = string

const middernacht = (dag: Dag) => new Date(`${dag}T00:00:00Z`)

export function dagErbij(dag: Dag, dagen: number): Dag {
  return alsDatum(dagenLater(middernacht(dag), dagen))
}

/** Years and months by the calendar, then days: 31 January and a month is the last day of February. */
export function duurErbij(dag: Dag, duur: Duur): Dag {
  return alsDatum(telOp(middernacht(dag), { ...duur, uren: 0 }))
}

/** How many days `tot` lies after `van`. */
export function dagenTussen(van: Dag, tot: Dag): number {
  return Math.round((middernacht(tot).getTime() - middernacht(van).getTime()) / 86_400_000)
}

/** 0 is Sunday, 6 Saturday. */
export function weekdag(dag: Dag): number {
  return middernacht(dag).getUTCDay()
}
