import { tekensVan } from './vingerafdruk.ts'

export type Los = Readonly<{ id: string; afdruk: Buffer }>
export type Groep = Readonly<{
  leden: readonly Los[]
  /** The group in the lists that they belong to already. */
  bekend: string | null
  /** The fingerprint that most of them have. */
  kern: Buffer
  /** What several of them share: what comes later and has one of these belongs to them too. */
  tekens: readonly string[]
}>

/** Sets of meldingen that look alike: two that share a token are in one set, and so is what shares one with either. */
export function vindGroepen(lossen: readonly Los[], bekend: ReadonlyMap<string, string>): Groep[] {
  const keer = new Map<string, number>()
  const ouder = new Map<string, string>()
  const wortel = (teken: string): string => {
    let hier = teken
    while (ouder.get(hier) !== hier) hier = ouder.get(hier)!
    ouder.set(teken, hier)
    return hier
  }
  for (const { afdruk } of lossen) {
    const tekens = tekensVan(afdruk)
    for (const teken of tekens) {
      keer.set(teken, (keer.get(teken) ?? 0) + 1)
      if (!ouder.has(teken)) ouder.set(teken, teken)
      ouder.set(wortel(teken), wortel(tekens[0]!))
    }
  }
  const perWortel = Map.groupBy(lossen, ({ afdruk }) => wortel(tekensVan(afdruk)[0]!))
  return [...perWortel.values()].map((leden) => {
    const alle = new Set(leden.flatMap(({ afdruk }) => tekensVan(afdruk)))
    const eerder = [...alle].map((teken) => bekend.get(teken)).filter((id) => id !== undefined)
    return {
      leden,
      bekend: eerder.sort()[0] ?? null,
      kern: meestVoorkomend(leden),
      tekens: [...alle].filter((teken) => keer.get(teken)! > 1),
    }
  })
}

function meestVoorkomend(leden: readonly Los[]): Buffer {
  const gelijk = Map.groupBy(leden, ({ afdruk }) => afdruk.toString('hex'))
  const [grootste] = [...gelijk.values()].sort((a, b) => b.length - a.length)
  return grootste![0]!.afdruk
}

/** More than the region calls a rush, and more than so many times the usual: half of the last days had no more than that. */
export function isDruk(
  aantal: number,
  perDag: readonly number[],
  { dagen, perUur, maal }: { dagen: number; perUur: number; maal: number },
): boolean {
  const alle = [...perDag, ...Array.from({ length: Math.max(0, dagen - perDag.length) }, () => 0)]
  const gewoon = alle.sort((a, b) => a - b)[Math.floor(alle.length / 2)]! / 24
  return aantal > Math.max(perUur, maal * gewoon)
}
