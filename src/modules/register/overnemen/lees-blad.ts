import { type Blad, Bladfout, hoogstensBytes } from './blad.ts'
import { leesCsv } from './lees-csv.ts'
import { leesXlsx } from './lees-xlsx.ts'

/** Reads a file by what it is, whatever it is called. */
export async function leesBlad(bytes: Uint8Array): Promise<Blad> {
  if (bytes.byteLength > hoogstensBytes) throw new Bladfout('Dit bestand is groter dan 5 MB.')
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new Bladfout(
      'Dit is een oud Excel-bestand (.xls), of een bestand met een wachtwoord. Sla het op als .xlsx.',
    )
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? await leesXlsx(bytes) : leesCsv(bytes)
}
