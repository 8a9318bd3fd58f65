import { type Cheerio, type CheerioAPI, load } from 'cheerio/slim'
import type { AnyNode, Element } from 'domhandler'
import { type Koekjes, koekjeskop, neemKoekjes } from './bezoeker.ts'

/** An element, or the first that a selector finds. */
type Plek = string | Cheerio<Element>

export type Bestand = { name: string; mimeType: string; buffer: Buffer }
type Formulier = Cheerio<AnyNode>

/**
 * A browser on paper: no screen, no style, no script. It keeps cookies, follows links and redirects, and sends a form as
 * it stands, with what was filled in. For a walk past many pages of which nobody looks at the picture.
 */
export class Papier {
  private readonly koekjes: Koekjes = new Map()
  private readonly bestanden = new Map<Element, Bestand[]>()
  private $: CheerioAPI = load('')
  /** The page as it came. */
  html = ''
  private plek: URL
  status = 0

  constructor(adres: string, koekje?: { naam: string; waarde: string }) {
    this.plek = new URL(adres)
    if (koekje) this.koekjes.set(koekje.naam, koekje.waarde)
  }

  /** Where it is, without what is asked. */
  get pad(): string {
    return this.plek.pathname
  }

  async naar(pad: string): Promise<void> {
    await this.vraag(new URL(pad, this.plek), {})
  }

  zoek(plek: string | Element): Cheerio<Element> {
    return typeof plek === 'string' ? this.$<Element, string>(plek) : this.$(plek)
  }

  tekst(selector = 'main'): string {
    return this.zoek(selector).first().text()
  }

  teksten(selector: string): string[] {
    return this.zoek(selector)
      .toArray()
      .map((element) => this.$(element).text())
  }

  waarde(plek: Plek): string {
    return String(this.bestaat(plek).val() ?? '')
  }

  /** The different places that these links lead to, in order. */
  links(selector: string): string[] {
    return [
      ...new Set(
        this.zoek(selector)
          .map((_, link) => this.$(link).attr('href'))
          .toArray(),
      ),
    ]
  }

  async volg(selector: string): Promise<void> {
    await this.naar(this.bestaat(selector).attr('href')!)
  }

  vul(plek: Plek, tekst: string): void {
    this.bestaat(plek).val(tekst)
  }

  /** Ticks a box, or chooses this one of the radio buttons with its name. */
  vink(plek: Plek): void {
    const veld = this.bestaat(plek)
    if (veld.attr('type') === 'radio')
      veld
        .closest('form')
        .find(`[name="${veld.attr('name')}"]`)
        .removeAttr('checked')
    veld.attr('checked', '')
  }

  vinkAlle(selector: string): void {
    for (const veld of this.zoek(selector).toArray()) this.vink(this.zoek(veld))
  }

  /** Chooses an option, by its value or by the how-manieth it is. */
  kies(plek: Plek, keuze: string | number): void {
    const opties = this.bestaat(plek).find('option').removeAttr('selected')
    const optie = typeof keuze === 'number' ? opties.eq(keuze) : opties.filter(`[value="${keuze}"]`)
    if (optie.length === 0) throw new Error(`een veld op ${this.pad} heeft geen keuze ${keuze}`)
    optie.attr('selected', '')
  }

  /** Chooses files, in a field for files. */
  legBij(plek: Plek, ...bestanden: Bestand[]): void {
    this.bestanden.set(this.bestaat(plek).get(0)!, bestanden)
  }

  /** Presses the first button with this name, wherever it stands. */
  async druk(naam: string | RegExp): Promise<void> {
    const knoppen = this.zoek('form button').filter((_, knop) => {
      const tekst = this.$(knop).text().trim()
      return typeof naam === 'string' ? tekst.includes(naam) : naam.test(tekst)
    })
    if (knoppen.length === 0) throw new Error(`op ${this.pad} staat geen knop ${naam}`)
    await this.verstuur(knoppen.first().closest('form'), knoppen.first())
  }

  /** Sends a form with its first button, or with this one. */
  async verstuur(form: Formulier, knop = form.find('button[type=submit]').first()): Promise<void> {
    const naar = new URL(knop.attr('formaction') ?? form.attr('action') ?? '', this.plek)
    const velden = form.serializeArray().map(({ name, value }) => [name, value] as [string, string])
    if (knop.attr('name')) velden.push([knop.attr('name')!, knop.attr('value') ?? ''])
    if (form.attr('method') !== 'post') {
      naar.search = new URLSearchParams(velden).toString()
      return await this.vraag(naar, {})
    }
    const inDelen = form.attr('enctype') === 'multipart/form-data'
    const body = inDelen ? this.delen(form, velden) : new URLSearchParams(velden)
    await this.vraag(naar, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } })
  }

  private delen(form: Formulier, velden: [string, string][]): FormData {
    const delen = new FormData()
    for (const [naam, waarde] of velden) delen.append(naam, waarde)
    for (const veld of form.find('input[type=file]').toArray()) {
      // A browser sends an empty file where none was chosen.
      const gekozen = this.bestanden.get(veld) ?? [{ name: '', mimeType: '', buffer: Buffer.alloc(0) }]
      for (const { name, mimeType, buffer } of gekozen)
        delen.append(veld.attribs.name!, new File([new Uint8Array(buffer)], name, { type: mimeType }))
    }
    return delen
  }

  private async vraag(naar: URL, init: RequestInit): Promise<void> {
    const headers = { ...(init.headers as Record<string, string>), cookie: koekjeskop(this.koekjes) }
    const antwoord = await fetch(naar, { ...init, headers, redirect: 'manual' })
    neemKoekjes(this.koekjes, antwoord.headers)
    const tekst = await antwoord.text()
    const verder = antwoord.headers.get('location')
    if (verder) return await this.vraag(new URL(verder, naar), {})
    this.status = antwoord.status
    // What is handed over as a file leaves the page as it is.
    if (antwoord.headers.has('content-disposition')) return
    this.plek = naar
    this.bestanden.clear()
    this.html = tekst
    this.$ = load(tekst)
  }

  private bestaat(plek: Plek): Cheerio<Element> {
    const gevonden = (typeof plek === 'string' ? this.zoek(plek) : plek).first()
    if (gevonden.length === 0) throw new Error(`op ${this.pad} staat geen ${plek}`)
    return gevonden
  }
}
