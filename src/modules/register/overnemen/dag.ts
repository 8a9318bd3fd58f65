const maanden = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** `31-12-2024`, `31/12/24`, `2024-12-31` or `31 december 2024`; null when it is no day that exists. */
export function leesDag(tekst: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(tekst)
  if (iso) return alsDag(iso[1]!, Number(iso[2]), iso[3]!)
  const cijfers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(tekst)
  if (cijfers) return alsDag(cijfers[3]!, Number(cijfers[2]), cijfers[1]!)
  const woord = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4}|\d{2})$/i.exec(tekst)
  if (!woord) return null
  const maand = woord[2]!.toLowerCase().replace('mrt', 'maa').slice(0, 3)
  return alsDag(woord[3]!, maanden.indexOf(maand) + 1, woord[1]!)
}

function alsDag(jaar: string, maand: number, dag: string): string | null {
  const heel = jaar.length === 2 ? `20${jaar}` : jaar
  const tekst = `${heel}-${String(maand).padStart(2, '0')}-${dag.padStart(2, '0')}`
  const datum = new Date(`${tekst}T00:00:00Z`)
  return !Number.isNaN(datum.getTime()) && datum.toISOString().startsWith(tekst) ? tekst : null
}
