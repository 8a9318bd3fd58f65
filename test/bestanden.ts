import { crc32 } from 'node:zlib'
import sharp from 'sharp'

/** What a telephone puts in a photo, with a place that can be recognised. */
export const gps = {
  IFD0: { Make: 'Ijsvogel', Model: 'Nest 9', ImageDescription: 'IjsvogelplekQX' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '52/1 8/1 21/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '6/1 11/1 42/1',
  },
}

/** A photo of noise, so that it is as large as a real one. */
export function ruis(breed = 320, hoog = 240) {
  return sharp({
    create: {
      ...{ width: breed, height: hoog, channels: 3, background: '#777' },
      noise: { type: 'gaussian', mean: 120, sigma: 35 },
    },
  })
}

export const fotoMetGps = (breed?: number, hoog?: number): Promise<Buffer> =>
  ruis(breed, hoog).withExif(gps).jpeg({ quality: 90 }).toBuffer()

/** A zip without compression: what a docx is, underneath. */
export function zip(bestanden: Record<string, string>): Buffer {
  const delen: Buffer[] = []
  const lijst: Buffer[] = []
  let plek = 0
  for (const [naam, tekst] of Object.entries(bestanden)) {
    const kop = Buffer.alloc(30)
    const inhoud = Buffer.from(tekst)
    kop.writeUInt32LE(0x04034b50, 0)
    kop.writeUInt16LE(20, 4)
    kop.writeUInt32LE(crc32(inhoud), 14)
    kop.writeUInt32LE(inhoud.length, 18)
    kop.writeUInt32LE(inhoud.length, 22)
    kop.writeUInt16LE(naam.length, 26)
    const regel = Buffer.alloc(46)
    regel.writeUInt32LE(0x02014b50, 0)
    kop.copy(regel, 6, 4, 30)
    regel.writeUInt32LE(plek, 42)
    delen.push(kop, Buffer.from(naam), inhoud)
    lijst.push(regel, Buffer.from(naam))
    plek += kop.length + naam.length + inhoud.length
  }
  const slot = Buffer.alloc(22)
  slot.writeUInt32LE(0x06054b50, 0)
  slot.writeUInt16LE(lijst.length / 2, 8)
  slot.writeUInt16LE(lijst.length / 2, 10)
  slot.writeUInt32LE(Buffer.concat(lijst).length, 12)
  slot.writeUInt32LE(plek, 16)
  return Buffer.concat([...delen, ...lijst, slot])
}

const soort = (mime: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x.xml" ContentType="${mime}.main+xml"/></Types>`
const ooxml = (mime: string, map: string, extra: Record<string, string> = {}) =>
  zip({ '[Content_Types].xml': soort(mime), [`${map}/inhoud.xml`]: '<x/>', ...extra })
const odf = (deel: string, extra: Record<string, string> = {}) =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${deel}`, 'content.xml': '<x/>', ...extra })
const ms = 'application/vnd.openxmlformats-officedocument'
const hex = (tekst: string, vul = 64) =>
  Buffer.concat([Buffer.from(tekst.replaceAll(' ', ''), 'hex'), Buffer.alloc(vul)])
const latijn = (tekst: string, vul = 64) => Buffer.concat([Buffer.from(tekst, 'latin1'), Buffer.alloc(vul)])
const ftyp = (merk: string) => latijn(`\0\0\0\x18ftyp${merk}\0\0\0\0${merk}mif1`)
const ebml = (doctype: string) =>
  Buffer.concat([
    Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x80 + doctype.length + 3, 0x42, 0x82, 0x80 + doctype.length]),
    latijn(doctype),
  ])
const mp3 = Buffer.concat(
  Array.from({ length: 8 }, () => Buffer.concat([Buffer.from('fffb9064', 'hex'), Buffer.alloc(413)])),
)

/** One small file of every kind that was tried; its name says what somebody would call it. */
export async function alleSoorten(): Promise<Record<string, Buffer>> {
  return {
    'foto.jpg': await fotoMetGps(),
    'schermfoto.png': await ruis().png().toBuffer(),
    'foto.webp': await ruis().webp().toBuffer(),
    'bewegend.gif': await ruis().gif().toBuffer(),
    'foto.avif': await ruis().avif({ effort: 0 }).toBuffer(),
    'scan.tif': await ruis().tiff().toBuffer(),
    'foto van een iphone.heic': ftyp('heic'),
    'brief.pdf': Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n'),
    'brief.docx': ooxml(`${ms}.wordprocessingml.document`, 'word'),
    'lijst.xlsx': ooxml(`${ms}.spreadsheetml.sheet`, 'xl'),
    'praatje.pptx': ooxml(`${ms}.presentationml.presentation`, 'ppt'),
    'brief.odt': odf('text'),
    'lijst.ods': odf('spreadsheet'),
    'praatje.odp': odf('presentation'),
    'gesprek.txt': Buffer.from('12-11-2026 22:14 - Baas: BMW staat klaar, jij gaat mee.\nJij: nee ☹\n'),
    'opname.mp3': mp3,
    'opname.m4a': ftyp('M4A '),
    'spraak.ogg': latijn(`OggS\0\x02${'\0'.repeat(8)}abcd\0\0\0\0efgh\x01\x13OpusHead`),
    'spraak.amr': latijn('#!AMR\n\x3c'),
    'geluid.wav': latijn('RIFF\x24\0\0\0WAVEfmt '),
    'geluid.flac': latijn('fLaC\0\0\0\x22'),
    'film.mp4': ftyp('isom'),
    'film.mov': ftyp('qt  '),
    'film.3gp': ftyp('3gp5'),
    'film.webm': ebml('webm'),
    'film.mkv': ebml('matroska'),
    'film.avi': latijn('RIFF\x24\0\0\0AVI LIST'),
    'leeg.txt': Buffer.alloc(0),
    'alles.zip': zip({ 'foto.jpg': 'x' }),
    'alles.7z': hex('377abcaf271c0004'),
    'alles.rar': hex('526172211a070100'),
    'alles.tar.gz': hex('1f8b0800000000000003'),
    'foto.jpg.exe': latijn('MZ\x90\0\x03\0\0\0'),
    'programma (Linux)': hex('7f454c46020101000000000000000000'),
    'app.apk': zip({ 'AndroidManifest.xml': 'x', 'classes.dex': 'x' }),
    'app.jar': zip({ 'META-INF/MANIFEST.MF': 'x' }),
    'script.sh': Buffer.from('#!/bin/sh\necho hallo\n'),
    'pagina.html': Buffer.from('<!DOCTYPE html><html><script>alert(1)</script></html>'),
    'tekening.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'gegevens.xml': Buffer.from('<?xml version="1.0"?><a/>'),
    'macro.docm': ooxml('application/vnd.ms-word.document.macroEnabled', 'word'),
    'macro.xlsm': ooxml('application/vnd.ms-excel.sheet.macroEnabled', 'xl'),
    'macro in een gewone.docx': ooxml(`${ms}.wordprocessingml.document`, 'word', {
      'word/vbaProject.bin': 'x',
    }),
    'macro.odt': odf('text', { 'Basic/script-lc.xml': 'x' }),
    'oud.doc': hex('d0cf11e0a1b11ae1'),
    'oud.rtf': Buffer.from('{\\rtf1\\ansi hallo}'),
    'tekening.psd': hex('38425053000100000000'),
    'onbekend.bin': hex('0102030405060708'),
  }
}

export async function* inStukken(bytes: Buffer, grootte = 65_536): AsyncGenerator<Buffer> {
  for (let i = 0; i < bytes.length; i += grootte) yield bytes.subarray(i, i + grootte)
}
