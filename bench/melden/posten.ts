import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { conceptkoekje, conceptsleutel, metVerzending } from '../../src/modules/melding/concept.ts'
import { verzegelVerzending } from '../../src/modules/melding/concept-verzending.ts'
import { eersteOnvolledig } from '../../src/modules/melding/formulier-stappen.ts'
import { laadRegio, type Regio } from '../../src/modules/netwerk/index.ts'
import { leesConfig } from '../../src/platform/config.ts'
import { nieuwToken } from '../../src/platform/crypto/index.ts'
import type { Opstelling } from '../opstelling.ts'
import type { Opdracht, Post, Verslag } from './klant.ts'

export type Melding = { id: string; post: Post }

const zin =
  'Er komen steeds andere vrouwen en een man wacht in een auto voor de deur; de gordijnen blijven dicht. '

/** Every question of the form, answered. */
export function antwoordenVoor(nr: number, { gemeenten }: Regio) {
  return {
    wie: 'iemand',
    wat: `Melding ${nr}. ${zin.repeat(5)}`,
    plaats: '',
    gemeente: gemeenten[nr % gemeenten.length]!.code,
    waar: 'bij het station, het huis met de groene deur',
    wanneer: 'nog-bezig',
    wanneerToelichting: 'sinds de zomer, meestal in het weekend',
    betrokken: 'een man van rond de veertig',
    contact: 'anoniem',
    contactNaam: '',
    contactHoe: '',
    contactWanneer: '',
    code: 'ja',
  }
}

/** Reports as the check page hands them out: complete, sealed under a cookie of their own, each with a code. */
export function meldingen(
  aantal: number,
  env: NodeJS.ProcessEnv,
  tekst = (nr: number) => `Melding ${nr}. ${zin.repeat(5)}`,
): Melding[] {
  const regio = laadRegio(leesConfig(env).regiomap)
  const now = new Date()
  const tot = new Date(now.getTime() + 3_600_000)
  return Array.from({ length: aantal }, (_, nr) => {
    const koekje = nieuwToken()
    const antwoorden = { ...antwoordenVoor(nr, regio), wat: tekst(nr) }
    const open = eersteOnvolledig(antwoorden, regio)
    if (open) throw new Error(`het formulier vraagt iets nieuws bij ${open}; vul het hier aan`)
    const concept = metVerzending({ taal: 'nl', antwoorden, verzending: null }, now)
    const veld = verzegelVerzending(conceptsleutel(koekje)!, concept, tot)
    const body = new URLSearchParams({ taal: 'nl', concept: veld }).toString()
    const { meldingId, code } = concept.verzending
    return {
      id: meldingId,
      post: { pad: '/melden/versturen', koekje: `${conceptkoekje}=${koekje}`, body, bewijs: code! },
    }
  })
}

/** Lets the reporters send; `onderweg` is called when the first of them has a receipt. */
export function laatMelden(
  huis: Opstelling,
  werk: Melding[],
  opties: { adres: string; gelijktijdig: number; stopBijFout?: boolean; onderweg?: () => void },
): Promise<Verslag> {
  const bestand = join(huis.map, 'posten.json')
  writeFileSync(bestand, JSON.stringify(werk.map(({ post }) => post)))
  const { onderweg, stopBijFout = false, ...rest } = opties
  const opdracht: Opdracht = { ...rest, bestand, stopBijFout }
  const klant = fileURLToPath(new URL('./klant.ts', import.meta.url))
  const kind = spawn(process.execPath, [klant, JSON.stringify(opdracht)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return new Promise((klaar, mislukt) => {
    let uitvoer = ''
    let klacht = ''
    kind.stdout.on('data', (deel) => {
      uitvoer += deel
    })
    kind.stderr.on('data', (deel) => {
      klacht += deel
      if (String(deel).includes('eerste')) onderweg?.()
    })
    kind.on('close', (code) =>
      code === 0 ? klaar(JSON.parse(uitvoer) as Verslag) : mislukt(new Error(klacht)),
    )
  })
}
