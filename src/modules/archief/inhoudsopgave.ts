import { createHash } from 'node:crypto'
import { Geperst, type Zipdeel } from '../../platform/files/index.ts'

/** Where an archive comes from, and under whose rights it was made. */
export type Kop = Readonly<{
  uitvoer: string
  verzoek: string
  gemeente: { id: string; code: string; naam: string }
  rollen: readonly string[]
  gemaaktOp: Date
}>

/** What stands in the archive, with the SHA-256 of each file. It is the last file: without it the archive is not whole. */
export class Inhoudsopgave {
  readonly aantallen: Record<string, number> = {}
  readonly #regels = new Geperst()
  #leeg = true

  tel(wat: string): void {
    this.aantallen[wat] = (this.aantallen[wat] ?? 0) + 1
  }

  tekst(pad: string, inhoud: string): Zipdeel {
    const bytes = Buffer.from(inhoud)
    this.#noteer(pad, bytes.length, createHash('sha256').update(bytes).digest('hex'))
    return { pad, inhoud: bytes }
  }

  json(pad: string, inhoud: unknown): Zipdeel {
    return this.tekst(pad, `${JSON.stringify(inhoud, null, 2)}\n`)
  }

  /** A file that passes: what it was, is known when it has passed. */
  stroom(pad: string, bron: AsyncIterable<Buffer>): Zipdeel {
    const noteer = this.#noteer.bind(this)
    const inhoud = async function* () {
      const som = createHash('sha256')
      let grootte = 0
      for await (const stuk of bron) {
        som.update(stuk)
        grootte += stuk.length
        yield stuk
      }
      noteer(pad, grootte, som.digest('hex'))
    }
    return { pad, inhoud: inhoud() }
  }

  /** Asked for after all the rest. */
  manifest(kop: Kop): Zipdeel {
    return { pad: 'manifest.json', inhoud: this.#manifest(kop) }
  }

  async *#manifest(kop: Kop): AsyncGenerator<Buffer> {
    const begin = { formaat: 'baken-archief', formaatversie: 1, ...kop, aantallen: this.aantallen }
    yield Buffer.from(`${JSON.stringify(begin, null, 2).slice(0, -2)},\n  "bestanden": [\n`)
    yield* this.#regels.stukken()
    yield Buffer.from('\n  ]\n}\n')
  }

  #noteer(pad: string, grootte: number, sha256: string): void {
    this.#regels.leg(Buffer.from(`${this.#leeg ? '' : ',\n'}    ${JSON.stringify({ pad, grootte, sha256 })}`))
    this.#leeg = false
  }
}
