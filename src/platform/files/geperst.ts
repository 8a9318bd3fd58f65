import { deflateRawSync, inflateRawSync } from 'node:zlib'

const blokgrootte = 64 * 1024

/** Many small pieces that are needed once more, at the end: kept packed, in the order in which they came. */
export class Geperst {
  readonly #blokken: Buffer[] = []
  // Of its own: a small buffer holds on to the larger one that it was cut from.
  readonly #emmer = Buffer.allocUnsafeSlow(blokgrootte)
  #vol = 0

  leg(stuk: Buffer): void {
    if (stuk.length > blokgrootte) throw new Error('dit stuk is te groot om zo te bewaren')
    if (this.#vol + stuk.length > blokgrootte) {
      this.#blokken.push(Buffer.from(deflateRawSync(this.#emmer.subarray(0, this.#vol))))
      this.#vol = 0
    }
    this.#vol += stuk.copy(this.#emmer, this.#vol)
  }

  *stukken(): Generator<Buffer> {
    for (const blok of this.#blokken) yield inflateRawSync(blok)
    if (this.#vol > 0) yield this.#emmer.subarray(0, this.#vol)
  }
}
