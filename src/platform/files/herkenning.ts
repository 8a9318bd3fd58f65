import { type FileTypeResult, fileTypeFromStream } from 'file-type'
import { type Bestandssoort, soorten, type Weigerreden, weigerreden } from './soorten.ts'

// Kinds that are text themselves: for these being readable says nothing.
const leesbareSoorten = new Set(['pdf', 'rtf', 'xml', 'ps', 'eps', 'ics', 'vcf', 'amr'])
const gelijk: Record<string, string> = { apng: 'png', heif: 'heic', ogv: 'ogg', '3g2': '3gp' }
const opmaak = /^\s*<(\?xml|!doctype|!--|[a-z][a-z0-9:-]*[\s/>])/i
// Parts of a document in which its macros are, by their names in the archive that it is.
const macrodelen = ['vbaproject.bin', 'basic/script-lc.xml', 'basic/standard/']
const langste = Math.max(...macrodelen.map((naam) => naam.length))

/** Sees a file pass, and says by its content what it is. Names and what a browser says count for nothing. */
export class Herkenning {
  readonly #stroom = new TransformStream<Uint8Array, Uint8Array>()
  readonly #schrijver = this.#stroom.writable.getWriter()
  readonly #uitslag: Promise<FileTypeResult | undefined>
  readonly #lezer = new TextDecoder('utf-8', { fatal: true })
  #gevonden: { type: FileTypeResult | undefined } | null = null
  #tekst = true
  #begin = ''
  #staart = ''
  #macro = false

  constructor() {
    this.#uitslag = fileTypeFromStream(this.#stroom.readable)
      .catch(() => undefined)
      .then((type) => {
        this.#gevonden = { type }
        return type
      })
    this.#schrijver.closed.catch(() => {})
  }

  async voer(stuk: Buffer): Promise<void> {
    this.#leesTekst(stuk)
    this.#zoekMacro(stuk)
    if (this.#gevonden) return
    // Waits until the recogniser has read it, or has read enough: nothing piles up here.
    await Promise.race([this.#schrijver.write(stuk).catch(() => {}), this.#uitslag])
  }

  /** What is already certain before the end, so that the rest need not be stored. */
  vroeg(): Weigerreden | null {
    if (this.#tekst || !this.#gevonden) return null
    const uitkomst = this.#oordeel()
    return typeof uitkomst === 'string' ? uitkomst : null
  }

  async klaar(): Promise<Bestandssoort | Weigerreden> {
    await this.#schrijver.close().catch(() => {})
    const type = await this.#uitslag
    this.#gevonden = { type }
    this.#leesTekst(null)
    return this.#oordeel()
  }

  #oordeel(): Bestandssoort | Weigerreden {
    const gevonden = this.#gevonden?.type?.ext
    const ext = gelijk[gevonden ?? ''] ?? gevonden
    if (this.#tekst && !(ext && leesbareSoorten.has(ext))) return this.#alsTekst()
    const soort = ext && ext !== 'txt' ? soorten.get(ext) : undefined
    if (!soort) return weigerreden(ext)
    return soort.groep === 'document' && this.#macro ? 'macro' : soort
  }

  #alsTekst(): Bestandssoort | Weigerreden {
    if (this.#begin.startsWith('#!')) return 'programma'
    return opmaak.test(this.#begin) ? 'opmaak' : soorten.get('txt')!
  }

  /** Text is what is UTF-8 from the first byte to the last, without control characters. */
  #leesTekst(stuk: Buffer | null): void {
    if (!this.#tekst) return
    try {
      const deel = stuk ? this.#lezer.decode(stuk, { stream: true }) : this.#lezer.decode()
      if (this.#begin.length < 1000) this.#begin += deel.slice(0, 1000)
      if (/[\x00-\x08\x0b\x0e-\x1f\x7f]/.test(deel)) this.#tekst = false
    } catch {
      this.#tekst = false
    }
  }

  #zoekMacro(stuk: Buffer): void {
    if (this.#macro || this.#tekst) return
    const deel = this.#staart + stuk.toString('latin1').toLowerCase()
    this.#macro = macrodelen.some((naam) => deel.includes(naam))
    this.#staart = deel.slice(-langste)
  }
}
