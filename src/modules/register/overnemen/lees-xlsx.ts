import { alsBlad, type Blad, Bladfout } from './blad.ts'
import { delenVan, leesDeel } from './zip.ts'

const onleesbaar = 'Baken kan dit bestand niet lezen. Sla de lijst opnieuw op als .xlsx en kies die.'

/** Reads the first sheet of a workbook. What a cell computes is not read as if somebody wrote it: it is named. */
export async function leesXlsx(bytes: Uint8Array): Promise<Blad> {
  const formules = formulesIn(bytes)
  const kopie = new Uint8Array(bytes).buffer
  // Once or twice in the life of a register: Baken starts without it.
  const { readSheet } = await import('read-excel-file/universal')
  const rijen = await readSheet(kopie).catch(() => {
    throw new Bladfout(onleesbaar)
  })
  return alsBlad(
    rijen.map((rij) => rij.map(alsTekst)),
    formules,
  )
}

function alsTekst(cel: unknown): string {
  if (cel === null || cel === undefined) return ''
  if (cel instanceof Date) return Number.isNaN(cel.getTime()) ? '' : cel.toISOString().slice(0, 10)
  if (typeof cel === 'boolean') return cel ? 'ja' : 'nee'
  return String(cel)
}

function formulesIn(bytes: Uint8Array): [number, number][] {
  const delen = delenVan(bytes)
  const lees = (naam: string) => leesDeel(bytes, delen.get(naam))
  const eerste = /<sheet\b[^>]*\br:id="([^"]+)"/.exec(lees('xl/workbook.xml'))?.[1] ?? ''
  const relaties = lees('xl/_rels/workbook.xml.rels').match(/<Relationship\b[^>]*>/g) ?? []
  const doel = relaties.find((r) => r.includes(`Id="${eerste}"`))
  const pad = /Target="\/?(?:xl\/)?([^"]+)"/.exec(doel ?? '')?.[1] ?? 'worksheets/sheet1.xml'
  const cellen = lees(`xl/${pad}`).matchAll(/<c\b[^>]*\br="([A-Z]{1,3})(\d+)"[^>]*>\s*<f\b/g)
  return [...cellen].map(([, letters, cijfers]) => [Number(cijfers), kolomnummer(letters!)])
}

function kolomnummer(letters: string): number {
  return [...letters].reduce((som, letter) => som * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
