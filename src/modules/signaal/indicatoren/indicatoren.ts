import {
  alleIndicatoren,
  type Indicator,
  type Regio,
  type Risicofactor,
  risicolijst,
  risicosoorten,
} from '../../netwerk/index.ts'
import type {
  Afwijzing,
  Bronfeit,
  IndicatorInhoud,
  Soort,
  Stand,
  Verwijzing,
  Wijziging,
} from './indicatoren.inhoud.ts'

/** A line of the list of a day, whether it is an indicator or a risk. */
export type Lijstregel = Verwijzing & Readonly<{ tekst: string; groep: string; woorden: readonly string[] }>

/** One save, opened. */
export type Beurt = IndicatorInhoud & Readonly<{ id: string; op: Date }>

/** How one line stands now, after all that was saved. */
export type Antwoord = Verwijzing &
  Readonly<{ tekst: string; groep: string; stand: Stand; feiten: readonly Bronfeit[] }>

export const sleutelVan = ({ soort, code }: Verwijzing) => `${soort}-${code}`

export function alsRegel(soort: Soort, { code, tekst, woorden }: Indicator | Risicofactor, groep: string) {
  return { soort, code, tekst, woorden, groep } satisfies Lijstregel
}

/** Every line that holds on a day, in the order of the region. */
export function lijstregels(regio: Regio, datum: Date): Lijstregel[] {
  return [
    ...alleIndicatoren(regio, datum).map((i) => alsRegel('indicator', i, i.groep)),
    ...risicolijst(regio, datum).flatMap(({ soort, factoren }) =>
      factoren.map((r) => alsRegel('risico', r, risicosoorten[soort])),
    ),
  ]
}

/** What everything that was saved comes to: the last stand of each line, and every fact. */
export function nuGeldend(beurten: readonly Beurt[]): Map<string, Antwoord> {
  const nu = new Map<string, Antwoord>()
  for (const { wijzigingen } of beurten)
    for (const { soort, code, tekst, groep, stand, feit } of wijzigingen) {
      const eerder = nu.get(sleutelVan({ soort, code }))
      nu.set(sleutelVan({ soort, code }), {
        ...{ soort, code, tekst, groep },
        stand: stand ?? eerder?.stand ?? 'onbekend',
        feiten: [...(eerder?.feiten ?? []), ...(feit ? [feit] : [])],
      })
    }
  return nu
}

/** What was seen, under what it points to. In the order in which it was first written down: never by weight. */
export function watGezienIs(nu: ReadonlyMap<string, Antwoord>): { groep: string; antwoorden: Antwoord[] }[] {
  const gezien = [...nu.values()].filter(({ stand }) => stand === 'gezien')
  const volgorde = [
    ...gezien.filter((a) => a.soort === 'indicator'),
    ...gezien.filter((a) => a.soort === 'risico'),
  ]
  return [...new Set(volgorde.map(({ groep }) => groep))].map((groep) => ({
    groep,
    antwoorden: volgorde.filter((a) => a.groep === groep),
  }))
}

export type Ingevuld = Verwijzing & Readonly<{ stand: Stand; feit: Bronfeit | null }>

/** Only what differs from what stands there is stored. `null`: the list does not hold this line any more. */
export function wijzigingenVan(
  regels: readonly Lijstregel[],
  nu: ReadonlyMap<string, Antwoord>,
  ingevuld: readonly Ingevuld[],
): Wijziging[] | null {
  const bekend = new Map(regels.map((regel) => [sleutelVan(regel), regel]))
  if (ingevuld.some((i) => !bekend.has(sleutelVan(i)))) return null
  return ingevuld.flatMap(({ soort, code, stand, feit }) => {
    const { tekst, groep } = bekend.get(sleutelVan({ soort, code }))!
    const anders = stand !== (nu.get(sleutelVan({ soort, code }))?.stand ?? 'onbekend')
    if (!anders && !feit) return []
    return [{ soort, code, tekst, groep, ...(anders && { stand }), ...(feit && { feit }) }]
  })
}

export function afgewezenIn(beurten: readonly Beurt[]): Afwijzing[] {
  return beurten.flatMap(({ afgewezen }) => afgewezen)
}
