import type { Dossiersleutel } from '../../../platform/crypto/index.ts'
import { type BetrokkenInhoud, breekZegel, type Gegevensoort } from '../signaal.inhoud.ts'
import type { Correctierij, Gegevenrij } from './gegeven.store.ts'
import type { Gegeven } from './gegeven.ts'

type Versies = Map<string, Dossiersleutel>
type Stand = BetrokkenInhoud & { versie: number; op: Date }

/** Rows as they may leave the module; what the reader has no key of is left out. */
export function alsGegevens(
  versies: Versies,
  rijen: readonly Gegevenrij[],
  correcties: readonly Correctierij[],
): Gegeven[] {
  return rijen.flatMap((rij) =>
    alsGegeven(
      versies,
      rij,
      correcties.filter(({ betrokkenId }) => betrokkenId === rij.id),
    ),
  )
}

function alsGegeven(versies: Versies, rij: Gegevenrij, correcties: readonly Correctierij[]): Gegeven[] {
  const eerste = breekZegel('betrokken', versies, rij.id, rij.inhoud)
  if (!eerste) return []
  const standen: Stand[] = [{ ...eerste, versie: 1, op: rij.op }]
  const redenen: string[] = []
  let ingetrokken: Gegeven['ingetrokken'] = null
  for (const { id, versie, inhoud, op } of correcties) {
    const correctie = breekZegel('correctie', versies, id, inhoud)
    if (!correctie) continue
    const { door, reden, na } = correctie
    if (na) {
      redenen.push(reden)
      standen.push({ ...na, door, versie, op })
    } else ingetrokken = { door, op, reden }
  }
  const nu = standen.at(-1)!
  return [
    {
      ...nu,
      id: rij.id,
      soort: rij.soort as Gegevensoort,
      versie: correcties.at(-1)?.versie ?? 1,
      eerder: standen
        .slice(0, -1)
        .map((stand, plek) => ({ ...stand, daarna: redenen[plek]! }))
        .reverse(),
      ingetrokken,
      ontvangers: rij.ontvangers ?? [],
      formulieren: [rij.id, ...correcties.map(({ id }) => id)],
    },
  ]
}
