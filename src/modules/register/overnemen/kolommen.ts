import { hash } from '../../../platform/crypto/index.ts'

/** What Baken takes over of a line. Only a day and a text have to be there. */
export const kolommen = {
  datum: 'Datum van de melding',
  tekst: 'Wat er is gemeld',
  vorm: 'Verschijningsvorm',
  plaats: 'Plaats',
  uitkomst: 'Uitkomst',
  gesloten: 'Datum van sluiten',
  bron: 'Bron',
} as const
export type Kolom = keyof typeof kolommen
export const kolomcodes = Object.keys(kolommen) as Kolom[]
export const verplicht: readonly Kolom[] = ['datum', 'tekst']

/** Which column of the file each is; absent when the file does not have it. */
export type Indeling = Readonly<Partial<Record<Kolom, number>>>

// The more particular ones first: a head is given away once.
const namen: Record<Kolom, readonly string[]> = {
  gesloten: ['gesloten', 'afgesloten', 'sluiting', 'afgerond', 'einddatum', 'afgehandeld op'],
  datum: ['datum', 'ontvangen', 'binnengekomen', 'dag'],
  vorm: ['verschijningsvorm', 'vorm', 'soort', 'type', 'categorie', 'thema'],
  plaats: ['plaats', 'kern', 'woonplaats', 'locatie', 'adres', 'waar'],
  uitkomst: ['uitkomst', 'afloop', 'resultaat', 'status', 'stand', 'afhandeling', 'besluit', 'vervolg'],
  bron: ['bron', 'kanaal', 'herkomst', 'via', 'afkomstig', 'gemeld door'],
  tekst: [
    'omschrijving',
    'beschrijving',
    'tekst',
    'inhoud',
    'signaal',
    'melding',
    'casus',
    'feiten',
    'toelichting',
  ],
}

/** A first guess from the head: the same word before a word in it. */
export function raadIndeling(kop: readonly string[]): Indeling {
  const koppen = kop.map(woorden)
  const vrij = new Set(koppen.keys())
  const uit: Partial<Record<Kolom, number>> = {}
  const neem = (past: (kop: string, naam: string) => boolean) => {
    for (const kolom of Object.keys(namen) as Kolom[]) {
      const plek = [...vrij].find(
        (i) => uit[kolom] === undefined && namen[kolom].some((naam) => past(koppen[i]!, naam)),
      )
      if (plek === undefined) continue
      uit[kolom] = plek
      vrij.delete(plek)
    }
  }
  neem((eigen, naam) => eigen === naam)
  neem((eigen, naam) => ` ${eigen} `.includes(` ${naam} `))
  return uit
}

/** The choices as they were shown: with others the list is looked through again, and not taken over. */
export function keuzezegel(indeling: Indeling, woordkeus: unknown): string {
  return hash(JSON.stringify([kolomcodes.map((kolom) => indeling[kolom] ?? null), woordkeus])).toString('hex')
}

/** Letters and digits, the same for `E-mail` and `e mail`. */
export function woorden(tekst: string): string {
  return tekst
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
