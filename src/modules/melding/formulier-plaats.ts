import { type Gemeente, gemeenteVanPostcode, gemeenteVanWoonplaats, type Regio } from '../netwerk/index.ts'

/** What the reader answered to "where": known, or what to ask her next. */
export type Plaatsuitkomst =
  | { soort: 'bekend'; gemeente: string; zeker: boolean }
  | { soort: 'bevestig-gemeente'; voorstel: Gemeente; ookElders: string | null }
  | { soort: 'kies-gemeente' | 'onbekende-plaats' | 'elders' }

export const weetNiet = 'weet-niet'
export const elders = 'elders'

/** Who reads a report of which nobody knows the place. */
export function standaardGemeente(regio: Regio): Gemeente {
  const { gemeenteBijOnbekend } = regio.meldpunt
  return regio.gemeenten.find(({ code }) => code === gemeenteBijOnbekend) ?? regio.gemeenten[0]!
}

/** A choice wins from a name; a name decides alone only when it can mean one place. */
export function plaatsUit(
  regio: Regio,
  { plaats, gemeente }: { plaats: string; gemeente: string },
): Plaatsuitkomst {
  if (gemeente === elders) return { soort: 'elders' }
  if (gemeente === weetNiet) return { soort: 'bekend', gemeente: standaardGemeente(regio).code, zeker: false }
  if (regio.gemeenten.some((g) => g.code === gemeente)) return { soort: 'bekend', gemeente, zeker: true }
  if (plaats.trim() === '') return { soort: 'kies-gemeente' }
  const gevonden = gemeenteVanWoonplaats(regio, plaats)
  if (gevonden) {
    const ookElders = gevonden.woonplaats.ookElders ?? null
    if (gevonden.treffer === 'precies' && !ookElders)
      return { soort: 'bekend', gemeente: gevonden.gemeente.code, zeker: true }
    return { soort: 'bevestig-gemeente', voorstel: gevonden.gemeente, ookElders }
  }
  const voorstel = gemeenteVanPostcode(regio, plaats)
  return voorstel ? { soort: 'bevestig-gemeente', voorstel, ookElders: null } : { soort: 'onbekende-plaats' }
}
