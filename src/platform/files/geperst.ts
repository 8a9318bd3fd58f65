import { deflateRawSync, inflateRawSync } from 'node:zlib'

const blokgrootte = 64 * 1024

/** Many small pieces that are needed once more, at the end: kept packed, in the order in which they came. */
export class Geperst {
  readonly #blokken: Buffer[] = []
  #los: Buffer[] = []
  #vol = 0

  leg(stuk: Buffer): void {
    this.#los.push(stuk)
    this.#vol += stuk.length
    if (this.#vol < blokgrootte) return
    // A copy: what zlib gives may hold on to more than it fills.
    this.#blokken.push(Buffer.from(deflateRawSync(Buffer.concat(this.#los))))
    this.#los = []
    this.#vol = 0
  }

  *stukken(): Generator<Buffer> {
    for (const blok of this.#blokken) yield inflateRawSync(blok)
    if (this.#vol > 0) yield Buffer.concat(this.#los)
  }
}
