export const hoogstensBytes = 5_000_000
export const hoogstensRijen = 5_000

/** One row with the number that a spreadsheet gives it. */
export type Bladrij = Readonly<{ regel: number; cellen: readonly string[] }>
/** What a file holds, as text; `formules` are the cells that compute, row and column. */
export type Blad = Readonly<{
  kop: readonly string[]
  rijen: readonly Bladrij[]
  formules: readonly (readonly [regel: number, kolom: number])[]
}>

/** A file that cannot be read, in words for who chose it. */
export class Bladfout extends Error {}

/** The first row with text is the head; rows without text are left out, and keep their place in the numbering. */
export function alsBlad(alle: readonly (readonly string[])[], formules: Blad['formules']): Blad {
  const metTekst = alle
    .map((cellen, plek) => ({ regel: plek + 1, cellen: cellen.map((cel) => cel.trim()) }))
    .filter(({ cellen }) => cellen.some(Boolean))
  const [kop, ...rijen] = metTekst
  if (!kop || rijen.length === 0)
    throw new Bladfout('Er staan geen regels in deze lijst. Boven de regels hoort een rij met kolomnamen.')
  if (rijen.length > hoogstensRijen)
    throw new Bladfout(
      `Er staan ${rijen.length} regels in. Neem ten hoogste ${hoogstensRijen} regels in een keer over.`,
    )
  return { kop: kop.cellen, rijen, formules }
}
