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

export type Taal = Readonly<{
  code: string
  kop: Taalkop
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
function alleTalen(): Taal[] {
  const eigen = { nl, en }
  const vast = Object.entries(eigen).map(
    ([code, teksten]): Taal => ({
      code,
      kop: makers,
      teksten,
      schil: woordenIn(code),
      ontbreekt: [],
      teVeel: [],
    }),
  )
  const uitBestand = readdirSync(map)
    .filter((bestand) => /^[a-z]{2,3}\.yaml$/.test(bestand))
    .map((bestand) => leesTaal(bestand.replace('.yaml', ''), readFileSync(join(map, bestand), 'utf8')))
  const volgorde = new Intl.Collator('en')
  return [...vast, ...uitBestand.sort((a, b) => volgorde.compare(a.teksten.naam, b.teksten.naam))]
}

/** A language from the text of its file. Throws when the file is not one; sentences that are missing are Dutch. */
export function leesTaal(code: string, tekst: string): Taal {
  const { inhoud, fouten } = leesYaml(tekst)
  if (fouten.length > 0) throw new Error(`${code}.yaml:${fouten[0]!.regel}: ${fouten[0]!.zin}`)
  const { taal, ...zinnen } = inhoud as Record<string, unknown>
  const kop = taalkop.safeParse(taal)
  if (!kop.success) throw new Error(`${code}.yaml: taal: ${kop.error.issues[0]!.message}`)
  const vorm = { getallen: String(zinnen.datum), richting: kop.data.richting }
  const { teksten, ontbreekt, teVeel } = naarVorm(bron, zinnen, vorm)
  const { schil, ...eigen } = teksten
  return { code, kop: kop.data, teksten: eigen, schil, ontbreekt, teVeel }
}

/** The languages of the form, in the order in which they are offered. */
export const talen: readonly Taal[] = alleTalen()

const opCode = new Map(talen.map((taal) => [taal.code, taal]))

export function taalMet(code: string | undefined): Taal {
  return opCode.get(code ?? '') ?? opCode.get(regiotaal)!
}

/** The language for what a reader chose (`pl`) or her browser says (`pl-PL,pl;q=0.9,en;q=0.5`); else Dutch. */
export function taalUit(wens: string | undefined): string {
  const wensen = (wens ?? '').split(',').map((deel, plek) => {
    const [naam = '', ...rest] = deel.trim().split(';')
    const q = Number(/^\s*q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1)
    return { code: naam.toLowerCase().split('-')[0]!, q: Number.isNaN(q) ? 0 : q, plek }
  })
  const bekend = wensen.filter(({ code, q }) => q > 0 && opCode.has(code))
  return bekend.sort((a, b) => b.q - a.q || a.plek - b.plek)[0]?.code ?? regiotaal
}

/** The language of the button that was pressed, if it was one. */
export function gekozenTaal(invoer: Readonly<Record<string, unknown>>): string | null {
  return typeof invoer.naarTaal === 'string' && opCode.has(invoer.naarTaal) ? invoer.naarTaal : null
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
