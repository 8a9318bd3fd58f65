import pg from 'pg'

const vaak = 10
const hoogstens = 100
/** What writes many rows has another text for each number of them: a few get a name, so that they leave enough for the rest. */
const veelWaarden = 100
const hoogstensLang = 20
const gezien = new Map<string, number>()
const namen = new Map<string, string>()
let lang = 0

/**
 * A connection that lets PostgreSQL keep the plan of what is asked often: planning an insert under row-level security
 * costs more than doing it. Few texts get a name, since every connection keeps each plan in memory.
 */
export class VoorbereidendeClient extends pg.Client {}

const { query } = pg.Client.prototype
const stelVraag = function (this: pg.Client, tekst: unknown, waarden: unknown, ...rest: unknown[]) {
  const name =
    typeof tekst === 'string' &&
    Array.isArray(waarden) &&
    waarden.length > 0 &&
    naamVan(tekst, waarden.length > veelWaarden)
  return Reflect.apply(
    query,
    this,
    name ? [{ name, text: tekst, values: waarden }] : [tekst, waarden, ...rest],
  )
}
VoorbereidendeClient.prototype.query = stelVraag as typeof query

function naamVan(tekst: string, isLang: boolean): string | undefined {
  const naam = namen.get(tekst)
  if (naam || namen.size >= hoogstens || (isLang && lang >= hoogstensLang)) return naam
  if (gezien.size >= 10 * hoogstens) gezien.clear()
  const keer = (gezien.get(tekst) ?? 0) + 1
  gezien.set(tekst, keer)
  if (keer < vaak) return undefined
  gezien.delete(tekst)
  if (isLang) lang++
  namen.set(tekst, `baken${namen.size}`)
  return namen.get(tekst)
}
