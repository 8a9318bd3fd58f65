const tot20 =
  'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'
const tientallen = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
const eenheden = ['een', ...tot20.split(' ').slice(0, 8)]

/** From two to ninety-nine. Not one: that is the article in "een jongen van zeventien". */
const getallen = new Map<string, number>([
  ...tot20.split(' ').map((woord, plek) => [woord, plek + 2] as const),
  ...tientallen.flatMap((tiental, t) => [
    [tiental, (t + 2) * 10] as const,
    ...eenheden.flatMap((een, e) =>
      ['en', 'ën'].map((en) => [`${een}${en}${tiental}`, (t + 2) * 10 + e + 1] as const),
    ),
  ]),
])
const langsteEerst = [...getallen.keys()].toSorted((a, b) => b.length - a.length)
const leeftijd = new RegExp(`\\d{1,3}|\\b(?:${langsteEerst.join('|')})`, 'i')

/** The first age in what somebody wrote, in figures or in words. */
export function leesLeeftijd(tekst: string): number | null {
  const gevonden = leeftijd.exec(tekst.normalize('NFC'))?.[0].toLowerCase()
  if (!gevonden) return null
  return getallen.get(gevonden) ?? Number(gevonden)
}
