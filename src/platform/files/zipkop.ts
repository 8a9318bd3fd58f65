/** The records of a ZIP (APPNOTE.TXT 6.3.10, section 4.3), with ZIP64 only where a number does not fit without. */

export type Maat = { crc: number; gepakt: number; groot: number }
export type Zipkop = Readonly<{ naam: Buffer; op: Date; maat: Maat; begin: number }>

const vol32 = 0xffffffff
const vol16 = 0xffff
const gepakt = 8
const utf8 = 1 << 11
const maatVolgt = 1 << 3

const uint16 = (...getallen: number[]) => velden(getallen, 2)
const uint32 = (...getallen: number[]) => velden(getallen, 4)

function velden(getallen: readonly number[], breed: 2 | 4): Buffer {
  const b = Buffer.alloc(getallen.length * breed)
  for (const [i, getal] of getallen.entries())
    if (breed === 2) b.writeUInt16LE(getal, i * 2)
    else b.writeUInt32LE(getal, i * 4)
  return b
}

function uint64(...getallen: number[]): Buffer {
  const b = Buffer.alloc(getallen.length * 8)
  for (const [i, getal] of getallen.entries()) b.writeBigUInt64LE(BigInt(getal), i * 8)
  return b
}

/** What both records of a file begin with. Time is that of UTC, to two seconds. */
function gedeeld({ naam, op, maat }: Omit<Zipkop, 'begin'>, volgt: boolean): Buffer {
  const tijd = (op.getUTCHours() << 11) | (op.getUTCMinutes() << 5) | (op.getUTCSeconds() >> 1)
  const dag = ((op.getUTCFullYear() - 1980) << 9) | ((op.getUTCMonth() + 1) << 5) | op.getUTCDate()
  const vlaggen = volgt ? utf8 | maatVolgt : utf8
  return Buffer.concat([
    uint16(vlaggen, gepakt, tijd, dag),
    uint32(maat.crc, maat.gepakt, maat.groot),
    uint16(naam.length),
  ])
}

/** Before the content; with `volgt` its size comes after it. */
export function lokaleKop(kop: Omit<Zipkop, 'begin'>, volgt: boolean): Buffer {
  return Buffer.concat([uint32(0x04034b50), uint16(20), gedeeld(kop, volgt), uint16(0), kop.naam])
}

/** After content of which the size was not known before. */
export function maatNa({ crc, gepakt: klein, groot }: Maat): Buffer {
  return uint32(0x08074b50, crc, klein, groot)
}

/** The line of a file in the table at the end. */
export function centraleKop(kop: Zipkop, volgt: boolean): Buffer {
  const ver = kop.begin >= vol32
  const extra = ver ? Buffer.concat([uint16(1, 8), uint64(kop.begin)]) : Buffer.alloc(0)
  return Buffer.concat([
    uint32(0x02014b50),
    uint16(45, ver ? 45 : 20),
    gedeeld(kop, volgt),
    uint16(extra.length, 0, 0, 0),
    uint32(0, ver ? vol32 : kop.begin),
    kop.naam,
    extra,
  ])
}

/** The end: how many files, and where the table stands. */
export function slot(aantal: number, begin: number, lengte: number): Buffer {
  const kort = [Math.min(aantal, vol16), Math.min(lengte, vol32), Math.min(begin, vol32)] as const
  const groot = aantal >= vol16 || lengte >= vol32 || begin >= vol32
  return Buffer.concat([
    ...(groot
      ? [
          ...[uint32(0x06064b50), uint64(44), uint16(45, 45), uint32(0, 0)],
          uint64(aantal, aantal, lengte, begin),
          ...[uint32(0x07064b50, 0), uint64(begin + lengte), uint32(1)],
        ]
      : []),
    ...[uint32(0x06054b50), uint16(0, 0, kort[0], kort[0]), uint32(kort[1], kort[2]), uint16(0)],
  ])
}
