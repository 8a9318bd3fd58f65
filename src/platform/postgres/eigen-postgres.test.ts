import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startEigenPostgres } from './eigen-postgres.ts'
import { controleerPostgres } from './index.ts'
import { Proef } from './testing/proef.ts'
import { ontbrekend } from './testing/telling.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })
const gedeeld = new Proef()
let proef: Proef
beforeEach(() => {
  proef = new Proef()
})
afterEach(async () => {
  await Promise.all([proef.ruimOp(), gedeeld.doodAlles()])
})
afterAll(() => gedeeld.ruimOp())

const ZIN = /Een andere Baken gebruikt deze gegevensmap/

async function vraag(url: string, sql: string): Promise<Record<string, unknown>> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows[0]
}

function binaries(): { binaries?: string } {
  const { BAKEN_POSTGRES_BINARIES: map } = process.env
  return map ? { binaries: map } : {}
}

function halve(): string[] {
  const map = join(proef.map, 'data')
  return existsSync(map) ? readdirSync(map).filter((naam) => naam.startsWith('postgres.nieuw-')) : []
}

/** What everybody on the machine can see of a process; nothing of one that has just ended. */
function zichtbaarVan(pid: number): string {
  try {
    return ['cmdline', 'environ'].map((wat) => readFileSync(`/proc/${pid}/${wat}`, 'utf8')).join()
  } catch {
    return ''
  }
}

test('een nieuwe databank doorstaat onze eigen controle, en laat niets van ons of van de inhoud zien', async () => {
  const geheim = 'Anna Voorbeeld 0600000000'
  const kind = gedeeld.start({ proces: { env: { ...process.env, BAKEN_GEHEIM: geheim } } })
  const { appUrl, beheerUrl, dataDir } = await kind.hoort('klaar')
  await controleerPostgres({ appUrl, beheerUrl })

  expect(
    await vraag(
      appUrl,
      `select current_setting('fsync') f, current_setting('data_checksums') c, current_setting('timezone') t,
        current_setting('server_encoding') e, current_setting('listen_addresses') l, current_setting('shared_buffers') b`,
    ),
  ).toEqual({ f: 'on', c: 'on', t: 'UTC', e: 'UTF8', l: '127.0.0.1', b: '64MB' })
  for (const naam of ['postgres.json', 'postgres.log'])
    expect(statSync(join(dataDir, naam)).mode & 0o777).toBe(0o600)
  expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700)

  await vraag(beheerUrl, 'create table persoon (naam text primary key)')
  await vraag(beheerUrl, `insert into persoon values ('${geheim}')`)
  await expect(vraag(beheerUrl, `insert into persoon values ('${geheim}')`)).rejects.toThrow(/duplicate/)
  await expect(vraag(beheerUrl, `select '${geheim}'::int`)).rejects.toThrow(/invalid input/)
  await expect(vraag(beheerUrl.replace(/:[^:@]+@/, ':fout@'), 'select 1')).rejects.toThrow(/password/)
  const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8')
  expect(log).toContain('password authentication failed')
  expect(log).not.toContain('Anna')

  const wachtwoorden = [appUrl, beheerUrl].map((url) => new URL(url).password)
  const zichtbaar = gedeeld.servers().map(zichtbaarVan).join()
  expect(zichtbaar).toContain('postgres')
  for (const woord of [...wachtwoorden, geheim]) expect(zichtbaar).not.toContain(woord)
})

test('stoppen laat niets draaien, en opnieuw starten vindt dezelfde gegevens', async () => {
  const opties = { dataDir: join(gedeeld.map, 'data'), log: () => {}, ...binaries() }
  const eerste = await startEigenPostgres(opties)
  await vraag(eerste.beheerUrl, 'create table blijft (n int)')
  await Promise.all([eerste.stop(), eerste.stop()])
  expect(gedeeld.servers()).toEqual([])
  expect(existsSync(join(opties.dataDir, 'postgres/postmaster.pid'))).toBe(false)

  const tweede = await startEigenPostgres(opties)
  expect(await vraag(tweede.beheerUrl, 'select count(*)::int as n from blijft')).toEqual({ n: 0 })
  await expect(startEigenPostgres(opties)).rejects.toThrow(ZIN)
  await tweede.stop()
  expect(gedeeld.servers()).toEqual([])
})

test('een tweede Baken op dezelfde gegevens weigert, en stoort de eerste niet', async () => {
  const eerste = gedeeld.start()
  const { appUrl } = await eerste.hoort('klaar')
  expect(await gedeeld.start().hoort('fout')).toMatch(ZIN)
  expect(await vraag(appUrl, 'select 1 as n')).toEqual({ n: 1 })
})

test('van vier Bakens die tegelijk beginnen, wint er precies een', async () => {
  const kinderen = Array.from({ length: 4 }, () => proef.start())
  await Promise.all(kinderen.map((kind) => Promise.race([kind.hoort('klaar').catch(() => {}), kind.einde()])))
  expect(kinderen.filter((kind) => kind.berichten.some((b) => b.klaar))).toHaveLength(1)
  expect(kinderen.flatMap((kind) => kind.berichten.flatMap((b) => b.fout ?? []))).toEqual(
    Array(3).fill(expect.stringMatching(ZIN)),
  )
})

test('zonder tijdzone en taal in de omgeving', async () => {
  const kind = proef.start({ proces: { env: {} } })
  const { appUrl } = await kind.hoort('klaar')
  expect(await vraag(appUrl, `select current_setting('timezone') t, 'É' = 'É' as e`)).toEqual({
    t: 'UTC',
    e: true,
  })
})

test('na kill -9 midden in de eerste start blijft er niets half achter', async () => {
  const kind = proef.start()
  await vi.waitUntil(() => halve().length > 0, { interval: 5, timeout: 10_000 })
  await kind.sein('SIGKILL')
  expect(existsSync(join(proef.map, 'data/postgres'))).toBe(false)
  const opnieuw = proef.start({ schrijft: true })
  const { beheerUrl } = await opnieuw.hoort('klaar')
  await opnieuw.hoort('opgeslagen', 10)
  expect(await ontbrekend(beheerUrl, opnieuw.opgeslagen)).toEqual([])
  expect(halve()).toEqual([])
})
