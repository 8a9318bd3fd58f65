import { beginVan } from '../../kernel/termijn/tijdzone.ts'
import type { Regio } from '../netwerk/index.ts'
import type { Registerfilter } from './register.schema.ts'
import type { Telvraag } from './telling.store.ts'

/** A main form counts what stands under it too. */
export function vormenOnder(regio: Regio, vorm: string): string[] {
  const onder = regio.verschijningsvormen.filter((v) => v.onder === vorm).map((v) => v.code)
  return [vorm, ...new Set(onder)]
}

export function alsTelvraag(regio: Regio, filter: Registerfilter): Telvraag {
  const { van, tot, vorm, kern, kanaal, uitkomst } = filter
  const geen = (code: string | undefined) => (code === '-' ? '' : code)
  return {
    van: van && `${van}-01`,
    tot: tot && `${tot}-01`,
    vormen: vorm ? vormenOnder(regio, vorm) : undefined,
    kern: geen(kern),
    kanaal: geen(kanaal),
    uitkomst: geen(uitkomst),
  }
}

/** The first moment after a month. */
export function eindeVanMaand(maand: string): Date {
  const [jaar, nummer] = maand.split('-').map(Number) as [number, number]
  return beginVan(new Date(Date.UTC(jaar, nummer, 1)).toISOString().slice(0, 10))
}

export function beginVanMaand(maand: string): Date {
  return beginVan(`${maand.slice(0, 7)}-01`)
}

/** The address of the same choice, with something else in it. */
export function adres(
  pad: string,
  filter: Partial<Registerfilter>,
  anders: Record<string, string> = {},
): string {
  const velden = Object.entries({ ...filter, ...anders }).filter((v): v is [string, string] => Boolean(v[1]))
  return velden.length > 0 ? `${pad}?${new URLSearchParams(velden)}` : pad
}
