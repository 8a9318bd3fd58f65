/** The little of a field that this touches; the rest of the house does not know a browser. */
type Veld = {
  tagName: string
  name: string
  type: string
  value: string
  checked: boolean
  selectedIndex: number
}
type Formulier = { querySelectorAll(selector: string): Iterable<Veld> }

export type Invulling = {
  woord: string
  kenmerk: string
  /** In order: dag, maand, jaar. */
  datum: readonly string[]
  /** Where the place of a report is asked: there it has to be one that exists. */
  plaats: string | null
}

/**
 * Runs in the page, in one go: a form of a hundred fields is filled as fast as one of two. The word in every field, a day
 * in three fields, and of what can be chosen the first.
 */
export function vulIn(element: unknown, { woord, kenmerk, datum, plaats }: Invulling): void {
  const gekozen = new Set<string>()
  const namen = ['dag', 'maand', 'jaar']
  for (const veld of (element as Formulier).querySelectorAll('input, textarea, select')) {
    const { name, type, tagName } = veld
    const eerste = !gekozen.has(name)
    if (tagName === 'SELECT') {
      if (name !== 'gemeente') veld.selectedIndex = 1
    } else if (type === 'radio') {
      if (eerste) veld.checked = true
    } else if (type === 'checkbox') {
      if (eerste && (name === 'bronnen' || name.startsWith('mag-'))) veld.checked = true
    } else if (type !== 'hidden' && type !== 'file' && !name.startsWith('antwoordOp-')) {
      const deel = namen.indexOf(/-(dag|maand|jaar)$/.exec(name)?.[1] ?? '')
      const terug = deel === 2 && /^(ontvangen|op-|dag-)/.test(name)
      if (deel >= 0) veld.value = terug ? '2025' : (datum[deel] ?? '')
      else if (name === 'kenmerk') veld.value = kenmerk
      else if (name === 'kvk') veld.value = '00000000'
      else if (name === 'tijd') veld.value = '3.10'
      else veld.value = name === 'plaats' && plaats ? plaats : `Zie ${woord} hier`
    }
    gekozen.add(name)
  }
}
