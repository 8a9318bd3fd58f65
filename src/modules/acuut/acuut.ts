/** The dossier in which somebody is in danger, known by its id. */
export type Gevaardossier = Readonly<{ id: string; soort: 'melding' | 'signaal' }>

/** What kind of organisation heard something; the FG sees no more of it than this. */
export const organisatiesoorten = {
  alarm: '112: politie, ambulance of brandweer',
  politie: 'Politie, niet via 112',
  zorg: 'Zorg of opvang',
  'veilig-thuis': 'Veilig Thuis',
  toezicht: 'Inspectie of toezicht',
  anders: 'Een andere organisatie',
} as const
export type Organisatiesoort = keyof typeof organisatiesoorten

/** The term of the region in which such an organisation says what it does with what it heard. */
export const antwoordtermijn: Partial<Record<Organisatiesoort, string>> = { 'veilig-thuis': 'veilig-thuis' }

export const oordelen = {
  ja: 'Ja, dit mocht',
  nee: 'Nee, dit mocht niet',
  deels: 'Deels: er is meer verteld dan nodig',
} as const
export type Oordeel = keyof typeof oordelen

const minuut = 60_000

/** How long something took, in words that need no clock beside them: the two largest parts of it. */
export function duurTekst(van: Date, tot: Date): string {
  const minuten = Math.max(0, Math.floor((tot.getTime() - van.getTime()) / minuut))
  if (minuten === 0) return 'minder dan een minuut'
  const delen = [
    { aantal: Math.floor(minuten / 1440), een: 'dag', meer: 'dagen' },
    { aantal: Math.floor(minuten / 60) % 24, een: 'uur', meer: 'uur' },
    { aantal: minuten % 60, een: 'minuut', meer: 'minuten' },
  ]
  const eerste = delen.findIndex(({ aantal }) => aantal > 0)
  return delen
    .slice(eerste, eerste + 2)
    .filter(({ aantal }) => aantal > 0)
    .map(({ aantal, een, meer }) => `${aantal} ${aantal === 1 ? een : meer}`)
    .join(' en ')
}

/** "3:10" or "03.10" as minutes of the day; `null` when the clock never says so. */
export function minutenVan(tijd: string): number | null {
  const delen = /^(\d{1,2})[:.](\d{2})$/.exec(tijd.trim())
  const [uur, rest] = [Number(delen?.[1] ?? 24), Number(delen?.[2] ?? 60)]
  return uur < 24 && rest < 60 ? uur * 60 + rest : null
}
