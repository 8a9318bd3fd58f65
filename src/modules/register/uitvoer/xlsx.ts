import { type Zipdeel, zip } from '../../../platform/files/index.ts'

/** What a sheet of Excel can hold; what comes after that stands on the next one. */
const rijenPerBlad = 1_048_576
const tekensPerBlad = 2_000_000_000

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const ooxml = 'http://schemas.openxmlformats.org'
const ruimte = `xmlns="${ooxml}/spreadsheetml/2006/main"`
const soort = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const bladsoort = `${soort}.worksheet+xml`

type Rijen = AsyncIterator<readonly string[]>
type Stand = { volgende: readonly string[] | undefined; bladen: number }

/**
 * A spreadsheet of texts (ECMA-376), row by row: no row is kept. What belongs to the workbook as a whole comes after the
 * sheets, when it is known how many there are. `kop` stands on top of each.
 */
export async function* xlsx(
  kop: readonly string[],
  rijen: AsyncIterable<readonly string[]>,
  { op, naam, perBlad = rijenPerBlad }: { op: Date; naam: string; perBlad?: number },
): AsyncGenerator<Buffer> {
  yield* zip(delen(kop, rijen, { naam, perBlad }), op)
}

async function* delen(
  kop: readonly string[],
  rijen: AsyncIterable<readonly string[]>,
  { naam, perBlad }: { naam: string; perBlad: number },
): AsyncGenerator<Zipdeel> {
  const lezer = rijen[Symbol.asyncIterator]()
  try {
    const stand: Stand = { volgende: (await lezer.next()).value, bladen: 0 }
    do {
      stand.bladen++
      yield { pad: `xl/worksheets/sheet${stand.bladen}.xml`, inhoud: blad(kop, lezer, stand, perBlad) }
    } while (stand.volgende)
    yield* werkmap(Array.from({ length: stand.bladen }, (_, i) => (i === 0 ? naam : `${naam} ${i + 1}`)))
  } finally {
    await lezer.return?.()
  }
}

async function* blad(
  kop: readonly string[],
  lezer: Rijen,
  stand: Stand,
  perBlad: number,
): AsyncGenerator<Buffer> {
  yield Buffer.from(`${xml}<worksheet ${ruimte}><sheetData>${alsRij(1, kop)}`)
  let [aantal, tekens] = [1, 0]
  while (stand.volgende && aantal < perBlad && tekens < tekensPerBlad) {
    const rij = Buffer.from(alsRij(++aantal, stand.volgende))
    tekens += rij.length
    yield rij
    stand.volgende = (await lezer.next()).value
  }
  yield Buffer.from('</sheetData></worksheet>')
}

// By the standard an address may be left out; not every reader knows that.
const alsRij = (nr: number, cellen: readonly string[]) =>
  `<row r="${nr}">${cellen.map((tekst, i) => alsCel(`${String.fromCharCode(65 + i)}${nr}`, tekst)).join('')}</row>`
const alsCel = (plek: string, tekst: string) =>
  `<c r="${plek}" t="inlineStr"><is><t xml:space="preserve">${veilig(tekst)}</t></is></c>`

const namen: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Without what XML 1.0 does not know; a half pair becomes the replacement character. */
function veilig(tekst: string): string {
  return tekst
    .toWellFormed()
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (teken) => namen[teken]!)
}

function* werkmap(bladen: readonly string[]): Generator<Zipdeel> {
  const perBlad = (maak: (nr: number, naam: string) => string) =>
    bladen.map((naam, i) => maak(i + 1, naam)).join('')
  const koppeling = (id: string, wat: string, doel: string) =>
    `<Relationship Id="${id}" Type="${ooxml}/officeDocument/2006/relationships/${wat}" Target="${doel}"/>`
  const koppelingen = (inhoud: string) =>
    `<Relationships xmlns="${ooxml}/package/2006/relationships">${inhoud}</Relationships>`
  const deel = (pad: string, inhoud: string) => ({ pad, inhoud: Buffer.from(xml + inhoud) })
  yield deel(
    'xl/workbook.xml',
    `<workbook ${ruimte} xmlns:r="${ooxml}/officeDocument/2006/relationships"><sheets>${perBlad(
      (nr, naam) => `<sheet name="${veilig(naam)}" sheetId="${nr}" r:id="rId${nr}"/>`,
    )}</sheets></workbook>`,
  )
  yield deel(
    'xl/_rels/workbook.xml.rels',
    koppelingen(perBlad((nr) => koppeling(`rId${nr}`, 'worksheet', `worksheets/sheet${nr}.xml`))),
  )
  yield deel('_rels/.rels', koppelingen(koppeling('rId1', 'officeDocument', 'xl/workbook.xml')))
  const inhoudssoort = (pad: string, type: string) => `<Override PartName="/${pad}" ContentType="${type}"/>`
  yield deel(
    '[Content_Types].xml',
    `<Types xmlns="${ooxml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${inhoudssoort(
      'xl/workbook.xml',
      `${soort}.sheet.main+xml`,
    )}${perBlad((nr) => inhoudssoort(`xl/worksheets/sheet${nr}.xml`, bladsoort))}</Types>`,
  )
}
