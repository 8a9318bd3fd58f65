type Uitslag = { ontbreekt: string[]; teVeel: string[] }
type Taal = { getallen: string; richting: 'ltr' | 'rtl' }
type Waarden = readonly (string | number)[]

/**
 * A translation in the shape of the Dutch original. Where that has a function the translation has a sentence with
 * `{1}`, `{2}`, or one for each plural form of its language. What is missing stays Dutch.
 */
export function naarVorm<T>(bron: T, vertaling: unknown, taal: Taal): { teksten: T } & Uitslag {
  const uitslag: Uitslag = { ontbreekt: [], teVeel: [] }
  return { teksten: deel(bron, vertaling, '', taal, uitslag) as T, ...uitslag }
}

function deel(bron: unknown, vertaling: unknown, pad: string, taal: Taal, uitslag: Uitslag): unknown {
  if (typeof bron === 'string' && isZin(vertaling)) return vertaling
  if (typeof bron === 'function' && isSjabloon(vertaling)) return functie(vertaling, taal)
  if (typeof bron !== 'object' || bron === null || typeof vertaling !== 'object' || vertaling === null) {
    uitslag.ontbreekt.push(pad)
    return bron
  }
  const ander = vertaling as Record<string, unknown>
  const naam = (sleutel: string) => (pad ? `${pad}.${sleutel}` : sleutel)
  for (const sleutel of Object.keys(ander))
    if (!Object.hasOwn(bron, sleutel)) uitslag.teVeel.push(naam(sleutel))
  const delen = Object.entries(bron).map(
    ([sleutel, waarde]) => [sleutel, deel(waarde, ander[sleutel], naam(sleutel), taal, uitslag)] as const,
  )
  return Array.isArray(bron) ? delen.map(([, waarde]) => waarde) : Object.fromEntries(delen)
}

const isZin = (waarde: unknown): waarde is string => typeof waarde === 'string' && waarde.trim() !== ''

function isSjabloon(waarde: unknown): waarde is string | Record<string, string> {
  if (typeof waarde !== 'object' || waarde === null) return isZin(waarde)
  return 'other' in waarde && Object.values(waarde).every(isZin)
}

function functie(sjabloon: string | Record<string, string>, { getallen, richting }: Taal) {
  const meervoud = new Intl.PluralRules(getallen)
  return (...waarden: Waarden): string => {
    const zin = typeof sjabloon === 'string' ? sjabloon : vorm(sjabloon, meervoud, waarden)
    return zin.replace(/\{(\d)\}/g, (_, plek: string) => {
      const waarde = waarden[Number(plek) - 1] ?? ''
      const tekst = typeof waarde === 'number' ? waarde.toLocaleString(getallen) : waarde
      // Isolated, or a phone number in an Arabic sentence is read back to front.
      return richting === 'rtl' ? `\u2068${tekst}\u2069` : tekst
    })
  }
}

function vorm(sjabloon: Record<string, string>, meervoud: Intl.PluralRules, waarden: Waarden): string {
  const getal = waarden.find((waarde) => typeof waarde === 'number') ?? Number(waarden[0])
  return sjabloon[meervoud.select(Number(getal))] ?? sjabloon.other!
}
