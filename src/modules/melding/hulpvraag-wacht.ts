export type Beurt = 'u' | 'collega' | 'hulpvrager' | 'niemand'

type Stand = {
  toestand: string
  behandelaarId: string | null
  laatsteVanHaar: Date | null
  laatsteVanOns: Date | null
  ongelezen: boolean
}

/** Whose turn it is in a request for help, as one of the care desk sees it. */
export function beurt(stand: Stand, ik: string): Beurt {
  const { toestand, behandelaarId, laatsteVanHaar, laatsteVanOns, ongelezen } = stand
  if (toestand === 'afgehandeld' && !ongelezen) return 'niemand'
  const bijOns =
    ongelezen || laatsteVanOns === null || (laatsteVanHaar !== null && laatsteVanHaar > laatsteVanOns)
  if (!bijOns) return 'hulpvrager'
  return behandelaarId === null || behandelaarId === ik ? 'u' : 'collega'
}
