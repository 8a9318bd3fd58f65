import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import postcss from 'postcss'
import { projectmap } from '../platform/projectmap.ts'
import { utrechtKlassen, utrechtPakketten } from './stijl/klassen.ts'
import { snoei } from './stijl/snoei.ts'
import { vulTokensIn } from './stijl/tokens.ts'

export type Stijlblad = { css: string; hash: string; pad: string }

// Safari 12 and Chrome 80: the newest that phones of ten years old still get.
const OUDSTE_BROWSERS = ['safari12', 'chrome80', 'firefox78']
const BRON = '/* Baken, EUPL-1.2. Bevat @utrecht/*-css: (c) Frameless B.V. en gemeente Utrecht, EUPL-1.2 */'
const BLADEN = ['baken', 'basis', 'schil', 'formulier', 'inhoud', 'afdruk']

let gebouwd: Stijlblad | undefined

/** The one stylesheet, built on first use: @utrecht rules in use, our own, with the theme's tokens filled in. */
export function stijlblad(): Stijlblad {
  gebouwd ??= bouw()
  return gebouwd
}

function bouw(): Stijlblad {
  const stijl = postcss.parse(utrechtPakketten.map(leesPakket).join('\n'))
  snoei(stijl, new Set(utrechtKlassen))
  stijl.append(postcss.parse(BLADEN.map(leesBlad).join('\n')))
  vulTokensIn(stijl)
  const { code } = transformSync(stijl.toString(), {
    loader: 'css',
    minify: true,
    legalComments: 'none',
    target: OUDSTE_BROWSERS,
  })
  const css = `${BRON}${code.trim()}`
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12)
  return { css, hash, pad: `/stijl.${hash}.css` }
}

function leesPakket(naam: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(`@utrecht/${naam}-css/dist/index.css`), 'utf8')
}

function leesBlad(naam: string): string {
  return readFileSync(join(projectmap, 'src/web/stijl', `${naam}.css`), 'utf8')
}
