import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectmap } from '../../../platform/projectmap.ts'
import { taalnaamIn } from '../../../web/taalvorm.ts'
import { type Teksten, type Woorden, tekstenIn as woordenIn } from '../../../web/teksten.ts'
import { leesYaml } from '../../netwerk/index.ts'
import { en } from './en.ts'
import { type Meldteksten, nl } from './nl.ts'
import { type Taalkop, taalkop } from './taal.schema.ts'
import { naarVorm } from './vul-in.ts'

/** The language of the region's own files: what stands in them is shown in this one only. */
export const regiotaal = 'nl'

/** What a language says of itself: enough to offer it. */
export type Taalregel = Readonly<{
  code: string
  /** What it calls itself. */
  naam: string
  kop: Taalkop
}>

export type Taal = Taalregel &
  Readonly<{
    teksten: Meldteksten
    /** The words of the frame around it. */
    schil: Teksten
    /** Keys that are shown in Dutch because the file does not have them, and keys that nothing asks for. */
    ontbreekt: readonly string[]
    teVeel: readonly string[]
  }>

const map = join(projectmap, 'src/modules/melding/teksten')
const makers = { stand: 'nagekeken', richting: 'ltr', door: 'de makers van Baken', op: '2026-11-27' } as const
const bron = { ...nl, schil: woordenIn('nl') }

/** Dutch and English are written with the code; every other language is one file of sentences. */
const eigen = new Map(
  Object.entries({ nl, en }).map(([code, teksten]): [string, Taal] => [
    code,
    {
      ...{ code, naam: teksten.naam, kop: makers, teksten, schil: woordenIn(code) },
      ...{ ontbreekt: [], teVeel: [] },
    },
  ]),
)

const tekstVan = (code: string) => readFileSync(join(map, `${code}.yaml`), 'utf8')

function alleTalen(): Taalregel[] {
  const uitBestand = readdirSync(map)
    .filter((bestand) => /^[a-z]{2,3}\.yaml$/.test(bestand))
    .map((bestand) => bestand.replace('.yaml', ''))
    .map((code) => leesKop(code, tekstVan(code)))
  const volgorde = new Intl.Collator('en')
  return [...eigen.values(), ...uitBestand.sort((a, b) => volgorde.compare(a.naam, b.naam))]
}

/** The first two lines of a file: what it says of itself, and its name. The rest waits until somebody reads it. */
function leesKop(code: string, tekst: string): Taalregel {
  const { taal, naam } = zinnenUit(code, tekst.split('\n', 2).join('\n'))
  if (typeof naam !== 'string') throw new Error(`${code}.yaml:2: hier hoort te staan hoe de taal zelf heet`)
  return { code, naam, kop: kopVan(code, taal) }
}

function kopVan(code: string, taal: unknown): Taalkop {
  const kop = taalkop.safeParse(taal)
  if (!kop.success) throw new Error(`${code}.yaml: taal: ${kop.error.issues[0]!.message}`)
  return kop.data
}

function zinnenUit(code: string, tekst: string): Record<string, unknown> {
  const { inhoud, fouten } = leesYaml(tekst)
  if (fouten.length > 0) throw new Error(`${code}.yaml:${fouten[0]!.regel}: ${fouten[0]!.zin}`)
  return inhoud as Record<string, unknown>
}

/** A language from the text of its file. Throws when the file is not one; sentences that are missing are Dutch. */
export function leesTaal(code: string, tekst: string): Taal {
  const { taal, ...zinnen } = zinnenUit(code, tekst)
  const kop = kopVan(code, taal)
  const vorm = { getallen: String(zinnen.datum), richting: kop.richting }
  const { teksten, ontbreekt, teVeel } = naarVorm(bron, zinnen, vorm)
  const { schil, ...eigen } = teksten
  return { code, naam: eigen.naam, kop, teksten: eigen, schil, ontbreekt, teVeel }
}

/** The languages of the form, in the order in which they are offered. */
export const talen: readonly Taalregel[] = alleTalen()

const bekend = new Set(talen.map(({ code }) => code))
const gelezen = new Map(eigen)

export function taalMet(gevraagd: string | undefined): Taal {
  const code = bekend.has(gevraagd ?? '') ? gevraagd! : regiotaal
  const taal = gelezen.get(code) ?? leesTaal(code, tekstVan(code))
  gelezen.set(code, taal)
  return taal
}

/** The language for what a reader chose (`pl`) or her browser says (`pl-PL,pl;q=0.9,en;q=0.5`); else Dutch. */
export function taalUit(wens: string | undefined): string {
  const wensen = (wens ?? '').split(',').map((deel, plek) => {
    const [naam = '', ...rest] = deel.trim().split(';')
    const q = Number(/^\s*q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1)
    return { code: naam.toLowerCase().split('-')[0]!, q: Number.isNaN(q) ? 0 : q, plek }
  })
  const mogelijk = wensen.filter(({ code, q }) => q > 0 && bekend.has(code))
  return mogelijk.sort((a, b) => b.q - a.q || a.plek - b.plek)[0]?.code ?? regiotaal
}

/** The language of the button that was pressed, if it was one. */
export function gekozenTaal(invoer: Readonly<Record<string, unknown>>): string | null {
  return typeof invoer.naarTaal === 'string' && bekend.has(invoer.naarTaal) ? invoer.naarTaal : null
}

export function tekstenIn(code: string): Meldteksten {
  return taalMet(code).teksten
}

/** What the frame of a page needs, for pages that are not of the form. */
export function woordenVoor(wens: string): Woorden {
  const { code, kop, schil } = taalMet(taalUit(wens))
  return { taal: code, richting: kop.richting, teksten: schil }
}

/** The name of a language in Dutch, for who has to find somebody who speaks it. */
export function taalnaam(code: string): string {
  return taalnaamIn('nl', code)
}

export type { Meldteksten }
