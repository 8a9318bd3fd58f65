import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { meegeleverdeBinaries } from './binaries.ts'
import { controleerPostgres } from './index.ts'
import { kopieVoorIedereen } from './testing/kopie.ts'
import { Proef } from './testing/proef.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })
const root = process.getuid?.() === 0
let proef: Proef
beforeEach(() => {
  proef = new Proef()
})
afterEach(() => proef.ruimOp(join(proef.map, 'uitwijk'), join(proef.map, 'thuis/data')))

/** The programs as npm leaves them when it runs no install script. */
function zonderSymlinks(map: string): string {
  cpSync(process.env.BAKEN_POSTGRES_BINARIES ?? meegeleverdeBinaries(), map, {
    recursive: true,
    verbatimSymlinks: true,
  })
  const lijst = JSON.parse(readFileSync(join(map, 'pg-symlinks.json'), 'utf8')) as { target: string }[]
  for (const { target } of lijst) rmSync(join(map, '..', target), { force: true })
  return map
}

test('zonder symlinks werkt een kopie, en blijft het pakket ongemoeid', async () => {
  const native = zonderSymlinks(join(proef.map, 'native'))
  const voor = readdirSync(native, { recursive: true })
  const start = { env: { BAKEN_POSTGRES_BINARIES: native } }
  const kind = proef.start(start)
  const { dataDir } = await kind.hoort('klaar')
  expect(readdirSync(native, { recursive: true })).toEqual(voor)
  const [kopie = ''] = readdirSync(dataDir).filter((naam) => naam.startsWith('postgresql-'))
  const gemaakt = statSync(join(dataDir, kopie, 'bin/postgres')).ctimeMs
  await kind.sein('SIGTERM')
  await proef.start(start).hoort('klaar')
  expect(statSync(join(dataDir, kopie, 'bin/postgres')).ctimeMs).toBe(gemaakt)
})

test.skipIf(!root)('als root draait PostgreSQL als een ander, die alleen het cluster bezit', async () => {
  const { dataDir } = await proef.start().hoort('klaar')
  const { uid } = statSync(join(dataDir, 'postgres'))
  expect(uid).not.toBe(0)
  for (const pid of proef.servers()) expect(statSync(`/proc/${pid}`).uid).toBe(uid)
  for (const naam of ['.', 'postgres.json', 'postgres.log', 'slot'])
    expect(statSync(join(dataDir, naam)).uid).toBe(0)
})

test.skipIf(!root)('als root in een map die voor anderen dicht is, wijkt Baken uit en zegt dat', async () => {
  const werkmap = join(proef.map, 'dicht')
  mkdirSync(werkmap, { mode: 0o700 })
  const native = zonderSymlinks(join(werkmap, 'native'))
  const uitwijkmap = join(proef.map, 'uitwijk')
  const kind = proef.start({
    env: { BAKEN_DATA: '', BAKEN_POSTGRES_BINARIES: native },
    plaats: { werkmap, uitwijkmap },
  })
  const { appUrl, beheerUrl, dataDir } = await kind.hoort('klaar')
  expect(dataDir).toBe(uitwijkmap)
  expect(kind.berichten[0]?.log).toContain(uitwijkmap)
  await controleerPostgres({ appUrl, beheerUrl })
})

test.skipIf(!root)('een gegeven map die voor de dienstgebruiker dicht is, wordt geweigerd', async () => {
  const dicht = join(proef.map, 'dicht')
  mkdirSync(dicht, { mode: 0o700 })
  const kind = proef.start({ env: { BAKEN_DATA: join(dicht, 'data') } })
  expect(await kind.hoort('fout')).toMatch(/De gebruiker \S+ van PostgreSQL kan niet in de gegevensmap/)
})

test.skipIf(!root)('als gewone gebruiker is alles van die gebruiker', async () => {
  const { programma, native } = await kopieVoorIedereen(proef.map)
  const thuis = join(proef.map, 'thuis')
  mkdirSync(thuis)
  chownSync(thuis, 65534, 65534)
  chmodSync(thuis, 0o711)
  const env = { BAKEN_DATA: join(thuis, 'data'), BAKEN_POSTGRES_BINARIES: native }
  const kind = proef.start({ env, proces: { uid: 65534, gid: 65534, programma } })
  const { appUrl, beheerUrl, dataDir } = await kind.hoort('klaar')
  await controleerPostgres({ appUrl, beheerUrl })
  expect(statSync(join(dataDir, 'postgres')).uid).toBe(65534)
  await kind.sein('SIGINT')
  expect(proef.servers(dataDir)).toEqual([])

  const vanRoot = proef.start({
    env: { ...env, BAKEN_DATA: join(proef.map, 'data') },
    proces: { uid: 65534, gid: 65534, programma },
  })
  expect(await vanRoot.hoort('fout')).toMatch(/kan Baken niet schrijven \(EACCES\)/)
})
