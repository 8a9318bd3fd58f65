import { burn } from '@kenjiuno/msgreader/lib/Burner.js'
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlAlsTekst } from './html-als-tekst.ts'
import { leesMail } from './lees-mail.ts'

const eml = (regels: string[]) => Buffer.from(regels.join('\r\n'))

const metBijlage = eml([
  'From: =?utf-8?Q?Jos=C3=A9?= <jose@example.nl>',
  'Subject: =?utf-8?Q?Matrassen_in_de_loods_=E2=80=93_help?=',
  'Date: Mon, 23 Nov 2026 10:00:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=x',
  '',
  '--x',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Ze slapen daar, elke nacht.',
  '--x',
  'Content-Type: image/png; name="loods.png"',
  'Content-Disposition: attachment; filename="loods.png"',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '--x--',
])

/** A message as Outlook saves it: a compound file with a stream for each property. */
function msg(delen: Record<string, string>): Uint8Array {
  const stromen = Object.entries(delen).map(([soort, tekst]) => {
    const inhoud = new Uint8Array(Buffer.from(tekst, 'utf16le'))
    return {
      name: `__substg1.0_${soort}001F`,
      type: TypeEnum.DOCUMENT,
      binaryProvider: () => inhoud,
      length: inhoud.length,
    }
  })
  const eigenschappen = new Uint8Array(32)
  return burn([
    { name: 'Root Entry', type: TypeEnum.ROOT, children: [1, ...stromen.map((_, i) => i + 2)], length: 0 },
    {
      name: '__properties_version1.0',
      type: TypeEnum.DOCUMENT,
      binaryProvider: () => eigenschappen,
      length: eigenschappen.length,
    },
    ...stromen,
  ])
}

test('een .eml geeft afzender, onderwerp, datum, tekst en de bijlagen met hun inhoud', async () => {
  expect(await leesMail(metBijlage)).toEqual({
    onderwerp: 'Matrassen in de loods – help',
    van: { naam: 'José', adres: 'jose@example.nl' },
    datum: new Date('2026-11-23T09:00:00Z'),
    tekst: 'Ze slapen daar, elke nacht.',
    bijlagen: [{ naam: 'loods.png', bytes: new Uint8Array(Buffer.from('iVBORw0KGgo=', 'base64')) }],
  })
})

test('een .msg van Outlook geeft hetzelfde', async () => {
  const bytes = msg({ '0037': 'Loods', '1000': 'Ze slapen daar.', '0C1A': 'Bo', '5D01': 'bo@example.nl' })
  expect(await leesMail(bytes)).toEqual({
    ...{ onderwerp: 'Loods', van: { naam: 'Bo', adres: 'bo@example.nl' }, tekst: 'Ze slapen daar.' },
    ...{ datum: null, bijlagen: [] },
  })
})

test('van een mail in HTML blijven alleen de woorden over', async () => {
  const html =
    '<style>p{color:red}</style><p>Hallo&nbsp;<b>daar</b></p><script>kwaad()</script><p>&euro; 5<br>Dag</p>'
  const mail = await leesMail(
    eml(['From: bo@example.nl', 'Content-Type: text/html; charset=utf-8', '', html]),
  )
  expect(mail!.tekst).toBe('Hallo daar\n\n€ 5\nDag')
  expect(htmlAlsTekst('&lt;b&gt;x&lt;/b&gt;<!-- weg --><img src=x onerror=kwaad()>')).toBe('<b>x</b>')
})

test('wat geen mail is, is geen mail, hoe het ook heet', async () => {
  expect(await leesMail(Buffer.from('zomaar een tekst'))).toBeNull()
  expect(await leesMail(Buffer.from('%PDF-1.7'))).toBeNull()
  expect(await leesMail(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBeNull()
  expect(await leesMail(new Uint8Array())).toBeNull()
})

test('een beschadigde .eml maakt nooit een fout, en nooit een tekst met een null byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(metBijlage.length - 1), fc.uint8Array({ maxLength: 40 }), async (plek, erin) => {
      const bytes = new Uint8Array(metBijlage)
      bytes.set(erin.subarray(0, bytes.length - plek), plek)
      expect(JSON.stringify(await leesMail(bytes))).not.toContain('\\u0000')
    }),
    { numRuns: 200 },
  )
})

test('een .msg die in een kring leidt, houdt Baken niet op', async () => {
  const bytes = msg({ '0037': 'Loods', '1000': 'x'.repeat(9_000) })
  // The table of sectors stands in the first sector after the header: every sector leads to the second.
  const tabel = new DataView(bytes.buffer, bytes.byteOffset)
  const sector = 512 + 512 * tabel.getInt32(0x4c, true)
  for (let i = 0; i < 128; i++) tabel.setInt32(sector + 4 * i, 1, true)
  let tikken = 0
  const klok = setInterval(() => tikken++, 50)
  expect(await leesMail(bytes)).toBeNull()
  clearInterval(klok)
  expect(tikken).toBeGreaterThan(0)
}, 30_000)
