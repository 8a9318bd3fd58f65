import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type Databank, openPostgres } from '../src/platform/postgres/index.ts'
import { tijdelijkeMap } from './tijdelijk.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    appUrl: string
    beheerUrl: string
    installatiesleutel: string
  }
}

/**
 * One real PostgreSQL for the run, migrated once; each worker clones it, and each file with an `eigenTesthuis`. It is migrated
 * while the workers start: who clones waits for the lock.
 */
export default async function databank(project: TestProject): Promise<() => Promise<void>> {
  const map = tijdelijkeMap('test')
  const gegeven = Boolean(process.env.DATABASE_URL)
  const server = await openPostgres(
    { ...process.env, ...(gegeven ? {} : { BAKEN_DATA: join(map, 'data') }) },
    () => {},
  )
  const client = new pg.Client({ connectionString: server.beheerUrl })
  try {
    await client.connect()
    await client.query('select pg_advisory_lock(1)')
  } catch (fout) {
    await server.stop()
    throw fout
  }
  const sjabloon = maakSjabloon(server, client).then(
    () => undefined,
    (fout: unknown) => fout,
  )
  project.provide('appUrl', server.appUrl)
  project.provide('beheerUrl', server.beheerUrl)
  project.provide('installatiesleutel', randomBytes(32).toString('base64'))
  return async () => {
    const fout = await sjabloon
    await server.stop()
    rmSync(map, { recursive: true, force: true })
    if (fout) throw fout
  }
}

/** The migrated database that is cloned. It has its name when it is done: what went wrong halfway, nobody clones. */
async function maakSjabloon({ appUrl, beheerUrl }: Databank, client: pg.Client): Promise<void> {
  try {
    // What the policy is, is the whole house: it is read here, while the workers read it too.
    const [{ migreer }, { alleRegels }, { wachtrijen }] = await Promise.all([
      import('../src/platform/db/index.ts'),
      import('../src/beleid.ts'),
      import('../src/taken.ts'),
    ])
    for (const naam of ['sjabloon', 'in_aanbouw']) await client.query(`drop database if exists baken_${naam}`)
    await client.query('create database baken_in_aanbouw')
    const aanbouw = new URL(beheerUrl)
    aanbouw.pathname = '/baken_in_aanbouw'
    const appRol = decodeURIComponent(new URL(appUrl).username)
    await migreer({ beheerUrl: aanbouw.href, appRol, beleid: alleRegels, wachtrijen })
    await client.query('alter database baken_in_aanbouw rename to baken_sjabloon')
  } finally {
    await client.end()
  }
}
