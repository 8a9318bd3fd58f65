import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { projectmap } from '../platform/projectmap.ts'

export type Scriptbestand = { js: string; pad: string }

const BRON = '/* Baken, EUPL-1.2. Bevat @simplewebauthn/browser: (c) Matthew Miller, MIT */'
// A browser that cannot read this knows no passkeys either; the page then says what to do instead.
const OUDSTE_TAAL = 'es2020'

const gebouwd = new Map<string, Scriptbestand>()

/** One of our few scripts as one file, built on first use. Its path changes with its content. */
export function scriptbestand(naam: string): Scriptbestand {
  const bekend = gebouwd.get(naam)
  if (bekend) return bekend
  const { outputFiles } = buildSync({
    entryPoints: [join(projectmap, 'src/web/script', `${naam}.ts`)],
    bundle: true,
    format: 'iife',
    minify: true,
    legalComments: 'none',
    target: OUDSTE_TAAL,
    write: false,
  })
  const js = `${BRON}${outputFiles[0]!.text.trim()}`
  const hash = createHash('sha256').update(js).digest('hex').slice(0, 12)
  const bestand = { js, pad: `/${naam}.${hash}.js` }
  gebouwd.set(naam, bestand)
  return bestand
}
