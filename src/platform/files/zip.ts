import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'
import { Geperst } from './geperst.ts'
import { centraleKop, lokaleKop, type Maat, maatNa, slot } from './zipkop.ts'

export type Inhoud = Buffer | AsyncIterable<Buffer>
export type Zipdeel = Readonly<{ pad: string; inhoud: Inhoud }>

const hoogstens = 0xffffffff

/**
 * A ZIP as it is made: a part goes out before the next one is read. Only the table at the end is kept, packed. What breaks off
 * has no table, so that no program takes it for whole.
 */
export async function* zip(delen: AsyncIterable<Zipdeel>, op: Date): AsyncGenerator<Buffer> {
  const tabel = new Geperst()
  let [plek, aantal, lengte] = [0, 0, 0]
  for await (const { pad, inhoud } of delen) {
    const kop = { naam: Buffer.from(pad), op, maat: { crc: 0, gepakt: 0, groot: 0 }, begin: plek }
    const volgt = !Buffer.isBuffer(inhoud)
    for await (const stuk of volgt ? stromend(kop, inhoud) : inEens(kop, inhoud)) {
      plek += stuk.length
      yield stuk
    }
    const regel = centraleKop(kop, volgt)
    tabel.leg(regel)
    lengte += regel.length
    aantal++
  }
  yield* tabel.stukken()
  yield slot(aantal, plek, lengte)
}

type Kop = { naam: Buffer; op: Date; maat: Maat }

function inEens(kop: Kop, inhoud: Buffer): Buffer[] {
  const klein = deflateRawSync(inhoud, { chunkSize: Math.max(64, Math.min(inhoud.length, 16_384)) })
  kop.maat = { crc: crc32(inhoud), gepakt: klein.length, groot: inhoud.length }
  return [lokaleKop(kop, false), klein]
}

async function* stromend(kop: Kop, inhoud: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { maat } = kop
  yield lokaleKop(kop, true)
  const bron = async function* () {
    for await (const stuk of inhoud) {
      maat.crc = crc32(stuk, maat.crc)
      maat.groot += stuk.length
      if (maat.groot > hoogstens) throw new Error('een bestand in een zip is te groot')
      yield stuk
    }
  }
  const pers = createDeflateRaw({ level: constants.Z_BEST_SPEED })
  // An error of the source breaks the press, and so whoever reads from it; who stops reading ends the source.
  const klaar = pipeline(Readable.from(bron()), pers).catch(() => {})
  for await (const stuk of pers as AsyncIterable<Buffer>) {
    maat.gepakt += stuk.length
    yield stuk
  }
  await klaar
  yield maatNa(maat)
}
