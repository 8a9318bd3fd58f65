/** A kind of file that Baken takes. `beeld`: sharp can open it, so that there can be a cleaned copy to look at. */
export type Bestandssoort = Readonly<{ ext: string; mime: string; groep: Groep; beeld: boolean }>
export type Groep = 'foto' | 'document' | 'geluid' | 'video' | 'tekst'

/** Why a file is not taken. */
export type Weigerreden =
  | 'te-groot'
  | 'leeg'
  | 'archief'
  | 'programma'
  | 'opmaak'
  | 'macro'
  | 'oud-document'
  | 'onbekend'

const ooxml = 'application/vnd.openxmlformats-officedocument'
const odf = 'application/vnd.oasis.opendocument'

const rijen: [Groep, boolean, Record<string, string>][] = [
  [
    'foto',
    true,
    {
      ...{ jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp', gif: 'image/gif' },
      ...{ avif: 'image/avif', tif: 'image/tiff' },
    },
  ],
  // The sharp that npm brings has no decoder for HEVC (patents).
  ['foto', false, { heic: 'image/heic' }],
  [
    'document',
    false,
    {
      pdf: 'application/pdf',
      docx: `${ooxml}.wordprocessingml.document`,
      xlsx: `${ooxml}.spreadsheetml.sheet`,
      pptx: `${ooxml}.presentationml.presentation`,
      ...{ odt: `${odf}.text`, ods: `${odf}.spreadsheet`, odp: `${odf}.presentation` },
    },
  ],
  [
    'geluid',
    false,
    {
      ...{ mp3: 'audio/mpeg', m4a: 'audio/mp4', aac: 'audio/aac', opus: 'audio/ogg', oga: 'audio/ogg' },
      ...{ ogg: 'audio/ogg', wav: 'audio/wav', amr: 'audio/amr', flac: 'audio/flac' },
    },
  ],
  [
    'video',
    false,
    {
      ...{ mp4: 'video/mp4', m4v: 'video/mp4', mov: 'video/quicktime', '3gp': 'video/3gpp' },
      ...{ webm: 'video/webm', mkv: 'video/matroska', avi: 'video/vnd.avi' },
    },
  ],
  ['tekst', false, { txt: 'text/plain; charset=utf-8' }],
]

export const soorten: ReadonlyMap<string, Bestandssoort> = new Map(
  rijen.flatMap(([groep, beeld, namen]) =>
    Object.entries(namen).map(([ext, mime]) => [ext, { ext, mime, groep, beeld }] as const),
  ),
)

const geweigerd: Partial<Record<Weigerreden, string>> = {
  archief: 'zip 7z rar gz tar tar.gz bz2 xz zst lz lz4 lzh Z cab ar cpio ace arj epub iso dmg',
  programma:
    'exe elf macho jar apk class dex wasm deb rpm msi swf crx xpi nes lnk alias php js sh bat ps1 vbs nsis',
  macro: 'docm dotm xlsm xltm pptm potm ppsm',
  opmaak: 'xml svg html xhtml ps eps',
  'oud-document': 'cfb rtf doc xls ppt',
}

const redenen = new Map(
  Object.entries(geweigerd).flatMap(([reden, namen]) =>
    namen.split(' ').map((ext) => [ext, reden as Weigerreden] as const),
  ),
)

export function weigerreden(ext: string | undefined): Weigerreden {
  return redenen.get(ext ?? '') ?? 'onbekend'
}
