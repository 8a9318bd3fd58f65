import { inflateRawSync } from 'node:zlib'
import { Bladfout } from './blad.ts'

const hoogstensUitgepakt = 100_000_000
const geenExcel = 'Dit bestand is geen leesbaar .xlsx-bestand. Sla de lijst opnieuw op en kies die.'

type Deel = { naam: string; methode: number; van: number; lengte: number; groot: number }

/**
 * The parts of a spreadsheet, from the list at its end. A file that would unpack to more than a list can be is refused before
 * anything is unpacked: who reads it afterwards writes no more than what is announced here.
 */
export function delenVan(bytes: Uint8Array): Map<string, Deel> {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const eind = b.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (eind < 0 || eind + 22 > b.length) throw new Bladfout(geenExcel)
  const delen = new Map<string, Deel>()
  let plek = b.readUInt32LE(eind + 16)
  let som = 0
  for (let n = b.readUInt16LE(eind + 10); n > 0; n--) {
    if (plek + 46 > b.length || b.readUInt32LE(plek) !== 0x02014b50) throw new Bladfout(geenExcel)
    const naamlengte = b.readUInt16LE(plek + 28)
    const naam = b.toString('utf8', plek + 46, plek + 46 + naamlengte)
    const groot = b.readUInt32LE(plek + 24)
    som += groot
    const methode = b.readUInt16LE(plek + 10)
    delen.set(naam, {
      naam,
      methode,
      van: b.readUInt32LE(plek + 42),
      lengte: b.readUInt32LE(plek + 20),
      groot,
    })
    plek += 46 + naamlengte + b.readUInt16LE(plek + 30) + b.readUInt16LE(plek + 32)
  }
  if (som > hoogstensUitgepakt) throw new Bladfout('Dit bestand is te groot als het is uitgepakt.')
  return delen
}

/** The text of one part; nothing when there is no such part. */
export function leesDeel(bytes: Uint8Array, deel: Deel | undefined): string {
  if (!deel) return ''
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (deel.van + 30 > b.length) throw new Bladfout(geenExcel)
  const begin = deel.van + 30 + b.readUInt16LE(deel.van + 26) + b.readUInt16LE(deel.van + 28)
  const stuk = b.subarray(begin, begin + deel.lengte)
  if (deel.methode === 0) return stuk.toString('utf8')
  try {
    return inflateRawSync(stuk, { maxOutputLength: Math.max(1, deel.groot) }).toString('utf8')
  } catch {
    throw new Bladfout(geenExcel)
  }
}
