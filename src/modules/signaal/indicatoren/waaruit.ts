/** Of whom a fact comes. The police is not in it: what the police gave has a place of its own. */
const altijd = ['Eigen waarneming van de gemeente', 'Een collega', 'Een partner', 'Een open bron']

export function bronVan(melding: { kenmerk: string }): string {
  return `Melding ${melding.kenmerk}`
}

/** What somebody can know it from: the meldingen of this signaal, or something else. */
export function bronnenVan(meldingen: readonly { kenmerk: string }[]): string[] {
  return [...meldingen.map(bronVan), ...altijd]
}
