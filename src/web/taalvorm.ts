import { tijdzone } from '../kernel/termijn/tijdzone.ts'

/** Made once for a language of ours: making and asking one takes longer than the rest of a page. */
function eens<T>(maak: (taal: string) => T): (taal: string) => T {
  const gemaakt = new Map<string, T>()
  return (taal) => {
    const bekend = gemaakt.get(taal)
    if (bekend) return bekend
    const vorm = maak(taal)
    gemaakt.set(taal, vorm)
    return vorm
  }
}

const moment = (stijl: Intl.DateTimeFormatOptions) =>
  eens((taal) => new Intl.DateTimeFormat(taal, { ...stijl, timeZone: tijdzone }))

/** "a, b and c". */
export const opsomming = eens((taal) => new Intl.ListFormat(taal))
export const datumvorm = moment({ dateStyle: 'long' })
export const datumtijdvorm = moment({ dateStyle: 'long', timeStyle: 'short' })
/** Monday 23 November, without the year. */
export const weekdagvorm = moment({ weekday: 'long', day: 'numeric', month: 'long' })
export const tijdvorm = moment({ hour: '2-digit', minute: '2-digit' })

const talenIn = eens((taal) => new Intl.DisplayNames(taal, { type: 'language' }))
const taalnaamVan = eens((paar) => {
  const [taal, code] = paar.split(' ') as [string, string]
  return talenIn(taal).of(code) ?? code
})

/** The name of one language of ours in another; its code when it has none. */
export function taalnaamIn(taal: string, code: string): string {
  return taalnaamVan(`${taal} ${code}`)
}

const taalnamenVan = eens((woorden) => {
  const [taal, ...codes] = woorden.split(' ') as [string, ...string[]]
  return opsomming(taal).format(codes.map((code) => taalnaamIn(taal, code)))
})

/** The names of languages of ours in one of them: "Dutch, English and Polish". */
export function taalnamenIn(taal: string, codes: readonly string[]): string {
  return taalnamenVan([taal, ...codes].join(' '))
}

/** The first line, cut at a length that fits in a cell or a label. */
export function kort(tekst: string, lengte = 60): string {
  const regel = tekst.trim().split('\n')[0] ?? ''
  const tekens = [...regel]
  return tekens.length > lengte ? `${tekens.slice(0, lengte - 1).join('')}…` : regel
}
