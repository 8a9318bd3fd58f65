import type { Gesloten } from './leestijd.schema.ts'
import { dagErbij } from './plaatselijke-tijd.ts'

/** Is this a day on which nobody reads? */
export function isGesloten(dagen: readonly Gesloten[], dag: string): boolean {
  const pasen = eerstePaasdag(Number(dag.slice(0, 4)))
  return dagen.some(
    ({ op, elkJaar, naPasen }) =>
      op === dag || elkJaar === dag.slice(5) || (naPasen !== undefined && dagErbij(pasen, naPasen) === dag),
  )
}

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function eerstePaasdag(jaar: number): string {
  const [eeuw, rest] = [Math.floor(jaar / 100), jaar % 100]
  const maancyclus = jaar % 19
  const correctie = eeuw - Math.floor(eeuw / 4) - Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3)
  const maan = (19 * maancyclus + correctie + 15) % 30
  const week = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - maan - (rest % 4)) % 7
  const terug = Math.floor((maancyclus + 11 * maan + 22 * week) / 451)
  const som = maan + week - 7 * terug + 114
  const tweeCijfers = (getal: number) => String(getal).padStart(2, '0')
  return `${jaar}-${tweeCijfers(Math.floor(som / 31))}-${tweeCijfers((som % 31) + 1)}`
}
