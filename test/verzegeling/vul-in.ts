import type { Papier } from '../papier.ts'

export type Invulling = {
  woord: string
  kenmerk: string
  /** In order: dag, maand, jaar. */
  datum: readonly string[]
  /** Where the place of a report is asked: there it has to be one that exists. */
  plaats: string | null
}

const delen = ['dag', 'maand', 'jaar']

/** Fills a form: the word in every field, a day in three fields, and of what can be chosen the first. */
export function vulIn(blad: Papier, form: ReturnType<Papier['zoek']>, invulling: Invulling): void {
  const gekozen = new Set<string>()
  for (const element of form.find('input, textarea, select').toArray()) {
    const veld = blad.zoek(element)
    const { name = '', type = '' } = element.attribs
    if (element.tagName === 'select') {
      if (name !== 'gemeente') blad.kies(veld, 1)
    } else if (type === 'radio' || type === 'checkbox') {
      const kiest = type === 'radio' || name === 'bronnen' || name.startsWith('mag-')
      if (kiest && !gekozen.has(name)) blad.vink(veld)
    } else if (type !== 'hidden' && type !== 'file' && !name.startsWith('antwoordOp-')) {
      blad.vul(veld, tekstVoor(name, invulling))
    }
    gekozen.add(name)
  }
}

function tekstVoor(name: string, { woord, kenmerk, datum, plaats }: Invulling): string {
  const deel = delen.indexOf(/-(dag|maand|jaar)$/.exec(name)?.[1] ?? '')
  if (deel === 2 && /^(ontvangen|op-|dag-)/.test(name)) return '2025'
  if (deel >= 0) return datum[deel] ?? ''
  if (name === 'kenmerk') return kenmerk
  if (name === 'kvk') return '00000000'
  if (name === 'tijd') return '3.10'
  return name === 'plaats' && plaats ? plaats : `Zie ${woord} hier`
}
