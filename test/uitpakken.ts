import { crc32, inflateRawSync } from 'node:zlib'

/** The files of a ZIP, from the table at its end, each checked. Throws when there is no table: then it is not whole. */
export function pakUit(zip: Buffer): Map<string, Buffer> {
  const eind = zip.length - 22
  if (eind < 0 || zip.readUInt32LE(eind) !== 0x06054b50) throw new Error('deze zip is niet heel')
  const bestanden = new Map<string, Buffer>()
  let plek = zip.readUInt32LE(eind + 16)
  for (let n = zip.readUInt16LE(eind + 10); n > 0; n--) {
    const [crc, klein, groot] = [16, 20, 24].map((van) => zip.readUInt32LE(plek + van)) as [
      number,
      number,
      number,
    ]
    const [naam, extra] = [28, 30].map((van) => zip.readUInt16LE(plek + van)) as [number, number]
    const kop = zip.readUInt32LE(plek + 42)
    const pad = zip.toString('utf8', plek + 46, plek + 46 + naam)
    if (zip.toString('utf8', kop + 30, kop + 30 + naam) !== pad) throw new Error(`${pad}: de kop klopt niet`)
    const begin = kop + 30 + naam + zip.readUInt16LE(kop + 28)
    const inhoud = inflateRawSync(zip.subarray(begin, begin + klein))
    if (inhoud.length !== groot || crc32(inhoud) !== crc) throw new Error(`${pad}: de inhoud klopt niet`)
    bestanden.set(pad, inhoud)
    plek += 46 + naam + extra
  }
  return bestanden
}
