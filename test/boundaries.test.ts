import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'

const wortel = new URL('..', import.meta.url).pathname

/** Which module may use which: the arrows point one way. Grows by hand, so that a new arrow is a decision. */
const magGebruiken: Record<string, readonly string[]> = {
  netwerk: [],
  toegang: ['netwerk'],
  stappenplan: ['netwerk'],
  belang: ['netwerk', 'toegang'],
  koppeling: ['netwerk', 'toegang'],
  logboek: ['netwerk', 'toegang', 'koppeling'],
  termijn: ['netwerk', 'toegang'],
  acuut: ['netwerk', 'termijn'],
  melding: ['netwerk', 'toegang', 'belang', 'termijn', 'acuut'],
  signaal: ['netwerk', 'toegang', 'belang', 'termijn', 'acuut', 'melding'],
  noodtoegang: ['netwerk', 'toegang', 'belang', 'melding', 'signaal'],
  register: ['netwerk', 'toegang', 'belang', 'melding', 'signaal'],
  archief: ['netwerk', 'toegang', 'termijn', 'acuut', 'melding', 'signaal', 'logboek', 'register'],
  bewaren: ['netwerk', 'melding', 'signaal', 'register', 'archief'],
}

/** What the ring around the modules may stand on. `app.ts`, `start.ts` and the like know everything. */
const ringen: Record<string, readonly string[]> = {
  kernel: ['kernel'],
  platform: ['kernel', 'platform'],
  web: ['kernel', 'platform', 'web'],
  api: ['kernel', 'platform', 'api'],
  modules: ['kernel', 'platform', 'web', 'api', 'modules'],
}

type Pijl = { van: string; naar: string; soort: 'waarde' | 'type' }
type Breuk = { regel: string; van: string; naar: string }

const ring = (bestand: string) => (bestand.startsWith('src/') ? bestand.split('/')[1]! : '')
const moduleVan = (bestand: string) => /^src\/modules\/([^/]+)\//.exec(bestand)?.[1]
const isTest = (bestand: string) => /\.test\.tsx?$/.test(bestand) || bestand.includes('/testing/')

const regels: Record<string, (pijl: Pijl) => boolean> = {
  'een ring staat alleen op de ringen onder zich': ({ van, naar }) =>
    ring(van) in ringen && naar.startsWith('src/') && !ringen[ring(van)]!.includes(ring(naar)),
  'een module gebruikt van een andere alleen index.ts': ({ van, naar }) =>
    !!moduleVan(van) &&
    !!moduleVan(naar) &&
    moduleVan(van) !== moduleVan(naar) &&
    !/^src\/modules\/[^/]+\/index\.ts$/.test(naar),
  'een module gebruikt alleen de modules van de lijst': ({ van, naar }) =>
    !!moduleVan(van) &&
    !!moduleVan(naar) &&
    moduleVan(van) !== moduleVan(naar) &&
    !magGebruiken[moduleVan(van)!]?.includes(moduleVan(naar)!),
  'een pagina gebruikt nooit de store van een andere module': ({ van, naar }) =>
    /\.(pages|api)\.tsx?$/.test(van) && /\.store\.ts$/.test(naar) && moduleVan(van) !== moduleVan(naar),
  'alleen een store en platform/db kennen kysely': ({ van, naar, soort }) =>
    pakket(naar) === 'kysely' &&
    !/\.store\.ts$/.test(van) &&
    !van.startsWith('src/platform/db/') &&
    !(soort === 'type' && van.startsWith('src/platform/')),
  'alleen platform kent de databasedriver': ({ van, naar }) =>
    ['pg', 'pg-boss', 'pg-native'].includes(pakket(naar)) &&
    !/^src\/platform\/(db|postgres|jobs)\//.test(van),
  'niemand buiten app.ts kent de hele app': ({ van, naar }) =>
    ['src/app.ts', 'src/start.ts', 'src/main.ts', 'src/beleid.ts', 'src/taken.ts'].includes(naar) &&
    van.split('/').length > 2,
  'de bron gebruikt geen test en geen ontwikkelhulp': ({ naar }) =>
    /^(test|dev|bench)\//.test(naar) || isTest(naar),
}

function pakket(naam: string): string {
  return naam.startsWith('@') ? naam.split('/').slice(0, 2).join('/') : naam.split('/')[0]!
}

/** The import graph as esbuild parses it. Types too: `import type` is read as an import, and marked. */
async function leesGraaf(
  bestanden: string[],
  verzonnen: Record<string, string> = {},
): Promise<Map<string, Pijl[]>> {
  const bouw = async (metTypes: boolean) => {
    const { metafile } = await build({
      // One entry that imports them all: an entry for each would build every file hundreds of times.
      stdin: {
        contents: [...bestanden, ...Object.keys(verzonnen)]
          .map((bestand) => `import './${bestand}'`)
          .join('\n'),
        resolveDir: wortel,
      },
      absWorkingDir: wortel,
      bundle: true,
      write: false,
      outdir: '/nergens',
      metafile: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
      loader: { '.css': 'empty' },
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true, jsx: 'react-jsx' } },
      plugins: [
        {
          name: 'lees',
          setup({ onLoad, onResolve }) {
            onResolve({ filter: /^[./]/ }, ({ path, resolveDir }) => {
              const doel = resolve(resolveDir, path)
              return doel.slice(wortel.length) in verzonnen ? { path: doel } : undefined
            })
            onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
              const tekst = verzonnen[path.slice(wortel.length)] ?? readFileSync(path, 'utf8')
              const zichtbaar = metTypes
                ? tekst.replace(/^(import|export) type (?=[{*]|\w+ from|\w+,)/gm, '$1 ')
                : tekst
              return { contents: zichtbaar, loader: path.endsWith('x') ? 'tsx' : 'ts' }
            })
          },
        },
      ],
    })
    return metafile.inputs
  }
  const [alles, waarden] = await Promise.all([bouw(true), bouw(false)])
  return new Map(
    Object.entries(alles)
      .filter(([van]) => van !== '<stdin>')
      .map(([van, { imports }]) => {
        const echt = new Set(waarden[van]?.imports.map((i) => i.path))
        const namen = [...new Set(imports.map((i) => i.path))]
        return [van, namen.map((naar): Pijl => ({ van, naar, soort: echt.has(naar) ? 'waarde' : 'type' }))]
      }),
  )
}

function breuken(graaf: Map<string, Pijl[]>): Breuk[] {
  const pijlen = [...graaf.values()].flat().filter(({ van }) => van.startsWith('src/') && !isTest(van))
  return [
    ...Object.entries(regels).flatMap(([regel, breekt]) =>
      pijlen.filter(breekt).map(({ van, naar }) => ({ regel, van, naar })),
    ),
    ...kringen(pijlen).map((kring) => ({ regel: 'geen kringen', van: kring[0]!, naar: kring.join(' > ') })),
  ]
}

/** Files that need each other to run. A type may point back: it is gone when the code runs. */
function kringen(pijlen: Pijl[]): string[][] {
  const buren = Map.groupBy(
    pijlen.filter((p) => p.soort === 'waarde' && p.naar.startsWith('src/')),
    (p) => p.van,
  )
  const gevonden: string[][] = []
  const klaar = new Set<string>()
  const loop = (bestand: string, pad: string[]): void => {
    if (pad.includes(bestand)) gevonden.push([...pad.slice(pad.indexOf(bestand)), bestand])
    if (klaar.has(bestand) || pad.includes(bestand)) return
    for (const { naar } of buren.get(bestand) ?? []) loop(naar, [...pad, bestand])
    klaar.add(bestand)
  }
  for (const bestand of buren.keys()) loop(bestand, [])
  return gevonden
}

const bron = globSync('src/**/*.{ts,tsx}', { cwd: wortel }).filter((bestand) => !isTest(bestand))
let graaf: Map<string, Pijl[]>
beforeAll(async () => {
  graaf = await leesGraaf(bron)
})

describe('de grenzen', () => {
  test('worden in alle bestanden bekeken', () => {
    expect(bron.length).toBeGreaterThan(200)
    expect(bron.filter((bestand) => !graaf.has(bestand))).toEqual([])
    expect([...graaf.values()].flat().length).toBeGreaterThan(bron.length * 2)
  })

  test('houden', () => {
    expect(breuken(graaf)).toEqual([])
  })

  test('de lijst van modules kent ze allemaal, en heeft zelf geen kring', () => {
    const modules = [...new Set(bron.map(moduleVan).filter((naam) => naam !== undefined))].sort()
    expect(Object.keys(magGebruiken).sort()).toEqual(modules)
    const namen = Object.keys(magGebruiken)
    for (const naam of namen) {
      for (const ander of magGebruiken[naam]!)
        expect(namen.indexOf(ander), `${naam} > ${ander}`).toBeLessThan(namen.indexOf(naam))
    }
  })

  const gepland: [string, string, string][] = [
    [
      'een ring staat alleen op de ringen onder zich',
      'src/kernel/proef.ts',
      "import '../platform/config.ts'",
    ],
    [
      'een ring staat alleen op de ringen onder zich',
      'src/platform/proef.ts',
      "import type { Body } from '../web/invoer.ts'\nexport type P = Body",
    ],
    [
      'een ring staat alleen op de ringen onder zich',
      'src/web/proef.ts',
      "import { regioVan } from '../modules/netwerk/index.ts'\nregioVan",
    ],
    [
      'een module gebruikt van een andere alleen index.ts',
      'src/modules/signaal/proef.ts',
      "export { dienIn } from '../melding/dien-in.ts'",
    ],
    [
      'een module gebruikt van een andere alleen index.ts',
      'src/modules/signaal/proef.ts',
      "import type { Inzending } from '../melding/dien-in.ts'\nexport type P = Inzending",
    ],
    [
      'een module gebruikt alleen de modules van de lijst',
      'src/modules/netwerk/proef.ts',
      "await import('../melding/index.ts')",
    ],
    [
      'een pagina gebruikt nooit de store van een andere module',
      'src/modules/signaal/proef.pages.tsx',
      "import '../toegang/toegang.store.ts'",
    ],
    [
      'alleen een store en platform/db kennen kysely',
      'src/modules/signaal/proef.ts',
      "import { sql } from 'kysely'\nsql",
    ],
    [
      'alleen een store en platform/db kennen kysely',
      'src/modules/signaal/proef.ts',
      "import type { Kysely } from 'kysely'\nexport type P = Kysely<unknown>",
    ],
    [
      'alleen platform kent de databasedriver',
      'src/modules/signaal/proef.store.ts',
      "import pg from 'pg'\npg",
    ],
    [
      'niemand buiten app.ts kent de hele app',
      'src/web/proef.ts',
      "import { alleRegels } from '../beleid.ts'\nalleRegels",
    ],
    [
      'de bron gebruikt geen test en geen ontwikkelhulp',
      'src/web/proef.ts',
      "import '../../test/bezoeker.ts'",
    ],
  ]
  test.each(gepland)('vinden een overtreding van: %s (%s)', async (regel, bestand, tekst) => {
    const kapot = await leesGraaf([], { [bestand]: tekst })
    const gevonden = breuken(kapot).filter(({ van }) => van === bestand)
    expect(gevonden.map((breuk) => breuk.regel)).toContain(regel)
  })

  test('vinden een kring, en laten een type terug wijzen', async () => {
    const kring = (soort: string) => ({
      'src/kernel/een.ts': "import { twee } from './twee.ts'\nexport const een = () => twee",
      'src/kernel/twee.ts': `import ${soort}{ een } from './een.ts'\nexport const twee = 1 as unknown as typeof een`,
    })
    expect(breuken(await leesGraaf([], kring(''))).map((breuk) => breuk.regel)).toEqual(['geen kringen'])
    expect(breuken(await leesGraaf([], kring('type ')))).toEqual([])
  })
})

/** Names of tables of another module in a store, whatever stands around them. */
function vreemdeSchemas(bestand: string, tekst: string): string[] {
  const eigen = /^src\/modules\/([^/]+)\//.exec(bestand)?.[1]
  const schemas = [...Object.keys(magGebruiken), 'sleutel', 'beheer'].filter((naam) => naam !== eigen)
  const naam = new RegExp(`(?<=['"\`\\s(,])(${schemas.join('|')})\\.[a-z]\\w*`, 'gi')
  // A processing activity has the same form as a table; it is never in a query.
  return [...tekst.matchAll(naam)]
    .map((m) => m[0])
    .filter((gevonden) => !gemeenschappelijk.includes(gevonden))
}

/** Names of municipalities and organisations: the same for everybody, and without a policy of their own. */
const gemeenschappelijk = ['netwerk.gemeente', 'netwerk.organisatie']

describe('een store', () => {
  const stores = bron.filter((bestand) => /^src\/modules\/.*\.store\.ts$/.test(bestand))

  test('noemt geen tabel van een andere module', () => {
    expect(stores.length).toBeGreaterThan(5)
    expect(
      stores.flatMap((bestand) =>
        vreemdeSchemas(bestand, readFileSync(wortel + bestand, 'utf8')).map((naam) => `${bestand}: ${naam}`),
      ),
    ).toEqual([])
  })

  test.each([
    ".selectFrom('melding.melding')",
    'sql`select 1 from melding.melding`',
    ".innerJoin('toegang.account as a', 'a.id', 'x')",
  ])('met %s wordt gevonden', (tekst) =>
    expect(vreemdeSchemas('src/modules/signaal/signaal.store.ts', tekst)).toHaveLength(1),
  )

  test('buiten een store noemt niemand een tabel', () => {
    const vraagt = /\.(selectFrom|insertInto|updateTable|deleteFrom|innerJoin|leftJoin)\(/
    const anderen = bron.filter(
      (bestand) => !/\.store\.ts$/.test(bestand) && !bestand.startsWith('src/platform/db/'),
    )
    expect(anderen.filter((bestand) => vraagt.test(readFileSync(wortel + bestand, 'utf8')))).toEqual([])
  })
})
