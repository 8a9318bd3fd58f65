import type { Afwijzing } from './indicatoren.inhoud.ts'
import { type Antwoord, type Lijstregel, sleutelVan } from './indicatoren.ts'

/** The text of one melding; `nietLetterlijk` when it may not be passed on as it stands. */
export type Meldingtekst = Readonly<{ id: string; kenmerk: string; tekst: string; nietLetterlijk: boolean }>

/** Where words of a line stand. `ontkend`: there is a no or a not before them, so that a human has to read it. */
export type Vondst = Readonly<{ zin: string; woorden: readonly string[]; ontkend: boolean }>
export type Bron = Vondst & Readonly<{ melding: Pick<Meldingtekst, 'id' | 'kenmerk' | 'nietLetterlijk'> }>
export type Voorstel = Lijstregel & Readonly<{ bronnen: readonly Bron[]; ontkend: boolean }>

const ontkenningen = new Set(['geen', 'niet', 'nooit', 'zonder', 'no', 'not', 'never', 'without'])
const langsteZin = 300

/**
 * Lines of which words stand in what was reported, and which nobody answered or declined yet. Only a question to a human:
 * it changes nothing and is kept nowhere.
 */
export function stelVoor(
  regels: readonly Lijstregel[],
  meldingen: readonly Meldingtekst[],
  nu: ReadonlyMap<string, Antwoord>,
  afgewezen: readonly Afwijzing[],
): Voorstel[] {
  return regels.flatMap((regel) => {
    if ((nu.get(sleutelVan(regel))?.stand ?? 'onbekend') !== 'onbekend') return []
    const weg = new Set(
      afgewezen.filter((a) => sleutelVan(a) === sleutelVan(regel)).flatMap((a) => a.meldingen),
    )
    const bronnen = meldingen
      .filter(({ id }) => !weg.has(id))
      .flatMap(({ id, kenmerk, nietLetterlijk, tekst }) =>
        vindWoorden(tekst, regel.woorden)
          .slice(0, 3)
          .map((vondst) => ({ ...vondst, melding: { id, kenmerk, nietLetterlijk } })),
      )
    return bronnen.length > 0 ? [{ ...regel, bronnen, ontkend: bronnen.every((b) => b.ontkend) }] : []
  })
}

/** The sentences in which all parts of one of these stand; each part is the beginning of a word. */
export function vindWoorden(tekst: string, stammen: readonly string[]): Vondst[] {
  const delen = stammen.map((stam) => stam.split(' ').map(kaal))
  return [...tekst.matchAll(/[^.!?\n]+[.!?]*/g)].flatMap(([zin]) => {
    const woorden = [...zin.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((w) => ({ ...w, kaal: kaal(w[0]) }))
    const raak = new Set(
      delen.flatMap((deel) => {
        const plekken = deel.map((stam) => woorden.findIndex((w) => w.kaal.startsWith(stam)))
        return plekken.includes(-1) ? [] : plekken
      }),
    )
    if (raak.size === 0) return []
    const laatste = Math.max(...raak)
    const ontkend = woorden.some((w, i) => i < laatste && !raak.has(i) && ontkenningen.has(w.kaal))
    const gevonden = [...raak].sort((a, b) => a - b).map((i) => woorden[i]!)
    return [{ zin: kort(zin, gevonden[0]!.index), woorden: gevonden.map((w) => w[0]), ontkend }]
  })
}

function kaal(woord: string): string {
  return woord.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Somebody may write without a full stop; then what stands around the word is shown. */
function kort(zin: string, rond: number): string {
  if (zin.length <= langsteZin) return zin.trim()
  const van = Math.max(0, rond - langsteZin / 2)
  const deel = zin.slice(van, van + langsteZin).trim()
  return `${van > 0 ? '… ' : ''}${deel} …`
}
