import { maandTekst } from './namen.ts'

export type Per = 'maand' | 'kwartaal' | 'jaar'
export type Vak = Readonly<{ naam: string; van: string; tot: string; aantal: number }>

/** The counts per month put together, without a gap between the first and the last. */
export function tijdlijn(perMaand: ReadonlyMap<string, number>, per: Per): Vak[] {
  const maanden = [...perMaand.keys()].sort()
  const [eerste, laatste] = [maanden[0], maanden.at(-1)]
  if (!eerste || !laatste) return []
  const vakken = new Map<string, Vak>()
  for (let maand = eerste.slice(0, 7); maand <= laatste.slice(0, 7); maand = volgende(maand)) {
    const naam = naamVan(maand, per)
    const tot = vakken.get(naam)
    const aantal = (tot?.aantal ?? 0) + (perMaand.get(`${maand}-01`) ?? 0)
    vakken.set(naam, { naam, van: tot?.van ?? maand, tot: maand, aantal })
  }
  return [...vakken.values()]
}

function naamVan(maand: string, per: Per): string {
  const [jaar, nummer] = maand.split('-') as [string, string]
  if (per === 'jaar') return jaar
  return per === 'kwartaal' ? `${Math.ceil(Number(nummer) / 3)}e kwartaal ${jaar}` : maandTekst(maand)
}

function volgende(maand: string): string {
  const [jaar, nummer] = maand.split('-').map(Number) as [number, number]
  return nummer === 12 ? `${jaar + 1}-01` : `${jaar}-${String(nummer + 1).padStart(2, '0')}`
}
