import { type Beslissingsoort, type Fasemodel, opVolgorde } from './signaal.ts'

type Rij = { soort: string; volgnummer: number; code: string; uitkomst: string }

/** Recorded decisions in the order in which they were made. Before they were numbered there were only wegingen. */
export function alsBeslissingen<R extends Rij>(
  model: Fasemodel,
  rijen: readonly R[],
): (R & { soort: Beslissingsoort })[] {
  const oud = opVolgorde(
    model,
    rijen.filter(({ volgnummer }) => volgnummer === 0),
  )
  const alle = [...oud, ...rijen.filter(({ volgnummer }) => volgnummer > 0)]
  return alle.map((rij) => ({ ...rij, soort: rij.soort as Beslissingsoort }))
}
