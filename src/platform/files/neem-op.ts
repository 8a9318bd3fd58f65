import { createHash } from 'node:crypto'
import { Herkenning } from './herkenning.ts'
import type { Bestandssoort, Weigerreden } from './soorten.ts'

export const deelgrootte = 256 * 1024

export type Opgenomen = Readonly<{ soort: Bestandssoort; grootte: number; sha256: string; delen: number }>
export type Neer = (deel: { nr: number; laatste: boolean; bytes: Buffer }) => Promise<void>

/**
 * Takes a file in as it comes, part by part: never whole in memory, on no disk. What turns out not to be welcome is
 * read to its end all the same, so that the browser hears why; the caller clears the parts that were put down.
 */
export async function neemOp(
  inhoud: AsyncIterable<Buffer>,
  { hoogstens, leg }: { hoogstens: number; leg: Neer },
): Promise<Opgenomen | { reden: Weigerreden }> {
  const herkenning = new Herkenning()
  const som = createHash('sha256')
  const delen = new Deler(leg)
  let grootte = 0
  let reden: Weigerreden | null = null
  for await (const stuk of inhoud) {
    grootte += stuk.length
    if (grootte > hoogstens) reden ??= 'te-groot'
    if (reden) continue
    som.update(stuk)
    await herkenning.voer(stuk)
    reden = herkenning.vroeg()
    if (!reden) await delen.voer(stuk)
  }
  const oordeel = await herkenning.klaar()
  if (grootte === 0) reden = 'leeg'
  if (reden || typeof oordeel === 'string') return { reden: reden ?? (oordeel as Weigerreden) }
  return { soort: oordeel, grootte, sha256: som.digest('hex'), delen: await delen.sluit() }
}

/** Cuts a stream into parts of one size. The last one is known as such, so one part waits until more comes. */
class Deler {
  readonly #leg: Neer
  readonly #emmer = Buffer.allocUnsafeSlow(deelgrootte)
  #vol = 0
  #nr = 0

  constructor(leg: Neer) {
    this.#leg = leg
  }

  async voer(stuk: Buffer): Promise<void> {
    for (let van = 0; van < stuk.length; ) {
      if (this.#vol === deelgrootte) await this.#stort(false)
      const n = stuk.copy(this.#emmer, this.#vol, van)
      this.#vol += n
      van += n
    }
  }

  async sluit(): Promise<number> {
    await this.#stort(true)
    return this.#nr
  }

  async #stort(laatste: boolean): Promise<void> {
    await this.#leg({ nr: this.#nr, laatste, bytes: this.#emmer.subarray(0, this.#vol) })
    this.#vol = 0
    this.#nr++
  }
}
