import { CsvError, parse } from 'csv-parse/sync'
import { alsBlad, type Blad, Bladfout, hoogstensRijen } from './blad.ts'

/** Reads a list as a spreadsheet saves it: comma, semicolon or tab; UTF-8, or what Windows wrote before that. */
export function leesCsv(bytes: Uint8Array): Blad {
  const tekst = alsTekst(bytes)
  if (tekst.includes('\0'))
    throw new Bladfout('Dit is geen lijst. Kies een bestand dat eindigt op .xlsx of .csv.')
  const eerste = tekst.trimStart().split('\n', 1)[0] ?? ''
  const delimiter = ['\t', ';'].find((teken) => eerste.includes(teken)) ?? ','
  const rijen = leesRijen(tekst, delimiter)
  const formules = rijen.flatMap((rij, regel) =>
    rij.flatMap((cel, kolom) => (/^\s*[=@]/.test(cel) ? [[regel + 1, kolom] as const] : [])),
  )
  return alsBlad(rijen, formules)
}

function leesRijen(tekst: string, delimiter: string): string[][] {
  try {
    const ruim = { relax_column_count: true, skip_empty_lines: false, to: hoogstensRijen * 2 }
    return parse(tekst, { bom: true, delimiter, ...ruim }) as string[][]
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout
    const regel = Number((fout as { lines?: unknown }).lines ?? 1)
    throw new Bladfout(
      `Rond regel ${regel} klopt een aanhalingsteken niet. Sla de lijst op als .xlsx en kies die.`,
    )
  }
}

function alsTekst(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
