const streken =
  'pools(?!hoogte)|polen|roemeen|roemenie|bulgaar|hongaar|albane|oekraien|russisch|vietname|chine[se]|nigeria|eritre|somali|syrisch|syrier|marokk|turks|antill|surinam|afrikaan|aziat|arabisch|oost-?europe'
const woorden = [
  'nationalit\\w*|\\w*herkomst\\w*|afkomst\\w*|huidskleur\\w*|geloof(?!waard)\\w*|religie\\w*|godsdienst\\w*',
  'etnisch\\w*|etnicit\\w*|allochto\\w*|buitenlan\\w*|vreemdeling\\w*|\\w*migrant\\w*|asielzoek\\w*|accent',
  '(?:moeder|voer|lands)?taal|talen|anderstalig\\w*|nederlandstalig\\w*|nederlands',
  `(?:${streken})\\w*`,
].join('|')
const los = new RegExp(`(?<![\\p{L}\\p{N}])(?:${woorden})(?![\\p{L}\\p{N}])`, 'iu')

/**
 * The first word about where somebody comes from, what she believes or which language she speaks; null when there is none.
 * It is never an indicator (design, principle 2), and in a note it is a reason to look twice.
 */
export function herkomstwoord(tekst: string): string | null {
  const kaal = tekst.normalize('NFD').replace(/\p{M}/gu, '')
  return los.exec(kaal)?.[0] ?? null
}
