import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream, type BusboyHeaders } from '@fastify/busboy'
import type { Context as C } from 'hono'
import { alsBody, type Body, leesBody } from './invoer.ts'

/** A file as it comes in: read it, or it is thrown away. */
export type Bestandsdeel = Readonly<{ veld: string; naam: string; inhoud: AsyncIterable<Buffer> }>

/** The form broke off, or is not one: nobody waits for an answer. */
export class StroomFout extends Error {
  override name = 'StroomFout'
}

/** A form with files, in the order in which the browser sends it: what stands after a file is known after that file. */
export type Stroom = Readonly<{
  velden(): Body
  bestanden: AsyncIterable<Bestandsdeel>
  /** Reads what is left and forgets it: a browser listens to an answer only when it could send all. */
  laatLopen(): Promise<void>
}>

const tekstplafond = 1_500_000
const limits = {
  fieldSize: tekstplafond,
  fields: 200,
  files: 100,
  parts: 300,
  headerPairs: 20,
  headerSize: 8192,
}

export const isMultipart = (c: C) => /^multipart\/form-data\b/i.test(c.req.header('Content-Type') ?? '')

/** `null` when it is not a form. Waits for the fields before the first file, and for no more. */
export async function leesStroom(c: C, plafond: number): Promise<Stroom | null> {
  if (!isMultipart(c)) {
    const body = await leesBody(c)
    return body && { velden: () => body, bestanden: Readable.from([]), laatLopen: async () => {} }
  }
  try {
    const inkomend = new Inkomend(c, plafond)
    await inkomend.begin()
    return inkomend
  } catch {
    return null
  }
}

class Inkomend implements Stroom {
  readonly #velden: [string, string][] = []
  readonly #wachtrij: { deel: Bestandsdeel; stroom: BusboyFileStream }[] = []
  readonly #klaar: Promise<void>
  #tekst = 0
  #gedaan = false
  #fout: Error | null = null
  #wek = () => {}
  #weg = false
  readonly #open = new Set<{ stroom: BusboyFileStream }>()

  constructor(c: C, plafond: number) {
    const bus = new Busboy({
      headers: { 'content-type': c.req.header('Content-Type')! } satisfies BusboyHeaders,
      limits,
      // An input without a choice sends an empty name.
      isPartAFile: (_veld, _soort, naam) => naam !== undefined,
    })
    bus.on('field', (naam, waarde, naamKort, waardeKort) => {
      this.#tekst += naam.length + waarde.length
      if (this.#tekst > tekstplafond || naamKort || waardeKort) bus.destroy(new Error('te veel tekst'))
      else this.#velden.push([naam, waarde])
    })
    bus.on('file', (veld, stroom, naam) => {
      stroom.on('error', () => {})
      if (this.#fout) stroom.destroy(this.#fout)
      else if (this.#weg || !naam) stroom.resume()
      else {
        // Whoever stops halfway leaves the stream whole, so that the rest can still be read and forgotten.
        const inhoud = stroom.iterator({ destroyOnReturn: false })
        this.#wachtrij.push({ deel: { veld, naam, inhoud }, stroom })
        this.#wek()
      }
    })
    const web = c.req.raw.body
    const bron = web ? Readable.fromWeb(web as Parameters<typeof Readable.fromWeb>[0]) : Readable.from([])
    this.#klaar = pipeline(bron, telMee(plafond), bus).then(
      () => this.#stop(null),
      () => this.#stop(new StroomFout('afgebroken')),
    )
  }

  /** A connection that breaks must not leave anybody waiting for a file that ends no more. */
  #stop(fout: Error | null): void {
    this.#gedaan = true
    this.#fout = fout
    if (fout) for (const { stroom } of [...this.#wachtrij, ...this.#open]) stroom.destroy(fout)
    this.#wek()
  }

  async begin(): Promise<void> {
    await this.#totIets()
    if (this.#fout) throw this.#fout
  }

  velden(): Body {
    return alsBody(this.#velden)
  }

  get bestanden(): AsyncIterable<Bestandsdeel> {
    return this.#een()
  }

  async *#een(): AsyncGenerator<Bestandsdeel> {
    for (;;) {
      await this.#totIets()
      const volgende = this.#wachtrij.shift()
      if (!volgende) {
        if (this.#fout) throw this.#fout
        return
      }
      this.#open.add(volgende)
      yield volgende.deel
      volgende.stroom.resume()
    }
  }

  async #totIets(): Promise<void> {
    while (this.#wachtrij.length === 0 && !this.#gedaan)
      await new Promise<void>((klaar) => {
        this.#wek = klaar
      })
  }

  async laatLopen(): Promise<void> {
    this.#weg = true
    for (const { stroom } of [...this.#wachtrij, ...this.#open]) stroom.resume()
    this.#wachtrij.length = 0
    await this.#klaar
  }
}

/** Passes on at most so many bytes: what comes after that is nobody's form any more. */
function telMee(plafond: number) {
  return async function* (bron: AsyncIterable<Buffer>) {
    let som = 0
    for await (const stuk of bron) {
      som += stuk.length
      if (som > plafond) throw new Error('te groot')
      yield stuk
    }
  }
}
