/**
 * `npm start` and `npm run demo`: makes one file of the sources when one of them changed, and starts it. A thousand files take a
 * second to find and read, one does not; what V8 made of it and of our libraries is kept beside it for the next start.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import { projectmap } from './platform/projectmap.ts'

/** Of each source when it was built: its size and when it was last written. */
type Bronnen = Record<string, string>

const dist = join(projectmap, 'dist')
/** Baken, or what is named. */
const ingang = process.argv[2] ?? 'src/main.ts'
const naam = basename(ingang, '.ts')
const uitvoer = join(dist, `${naam}.js`)
const lijst = join(dist, `${naam}.bronnen.json`)

const pakket = JSON.parse(readFileSync(join(projectmap, 'package.json'), 'utf8'))
/** An older library among them still asks for Node's own modules in the old way. */
const requireInEsm =
  'import { createRequire as bakenRequire } from "node:module"; const require = bakenRequire(import.meta.url);'

/** Libraries of hundreds of small files: they go into the one file. The others stay where npm put them. */
const mee = ['hono', 'kysely', 'yaml', 'zod']

// React and others look at it when they load.
process.env.NODE_ENV = 'production'
enableCompileCache(join(dist, 'cache'))
if (!isVers()) bouw()
await import(pathToFileURL(uitvoer).href)

function isVers(): boolean {
  try {
    const bronnen = JSON.parse(readFileSync(lijst, 'utf8')) as Bronnen
    return Object.entries(bronnen).every(([pad, toen]) => stand(join(projectmap, pad)) === toen)
  } catch {
    return false
  }
}

function stand(pad: string): string {
  const { size, mtimeMs } = statSync(pad)
  return `${size} ${mtimeMs}`
}

function bouw(): void {
  const begin = Date.now()
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: projectmap,
    entryPoints: [ingang],
    outfile: uitvoer,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    external: Object.keys(pakket.dependencies).filter((bibliotheek) => !mee.includes(bibliotheek)),
    banner: { js: requireInEsm },
    jsx: 'automatic',
    sourcemap: true,
    logLevel: 'warning',
    metafile: true,
    write: false,
  })
  // What is built, and how.
  const bronnen = [...Object.keys(metafile.inputs), 'package.json', 'tsconfig.json', 'src/bouw.ts']
  mkdirSync(dist, { recursive: true })
  for (const { path, text } of outputFiles) schrijf(path, text)
  // A source that was written meanwhile may be in it half: the next start builds again.
  if (bronnen.some((pad) => statSync(join(projectmap, pad)).mtimeMs >= begin)) return
  bronnen.push(`dist/${naam}.js`)
  schrijf(
    lijst,
    JSON.stringify(Object.fromEntries(bronnen.map((pad) => [pad, stand(join(projectmap, pad))]))),
  )
}

/** Whole or not at all: another Baken may start at the same moment. */
function schrijf(pad: string, tekst: string): void {
  const eigen = `${pad}.${process.pid}`
  writeFileSync(eigen, tekst)
  renameSync(eigen, pad)
}
