import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { alleRegels } from '../src/beleid.ts'
import { migreer } from '../src/platform/db/index.ts'
import { openPostgres } from '../src/platform/postgres/index.ts'
import { wachtrijen } from '../src/taken.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    appUrl: string
    beheerUrl: string
    installatiesleutel: string
  }
}

/** One real PostgreSQL for the run, migrated once; each worker clones it, and each file with an `eigenTesthuis`. */
export default async function databank(project: TestProject): Promise<() => Promise<void>> {
  const map = mkdtempSync(join(tmpdir(), 'baken-test-'))
  chmodSync(map, 0o711)
  const gegeven = Boolean(process.env.DATABASE_URL)
  const server = await openPostgres(
    { ...process.env, ...(gegeven ? {} : { BAKEN_DATA: join(map, 'data') }) },
    () => {},
  )
  try {
    await maakSjabloon(server)
  } catch (fout) {
    await server.stop()
    throw fout
  }
  project.provide('appUrl', server.appUrl)
  project.provide('beheerUrl', server.beheerUrl)
  project.provide('installatiesleutel', randomBytes(32).toString('base64'))
  return async () => {
    await server.stop()
    rmSync(map, { recursive: true, force: true })
  }
}

/** The migrated database that is cloned. */
async function maakSjabloon(server: { appUrl: string; beheerUrl: string }): Promise<void> {
  const appRol = decodeURIComponent(new URL(server.appUrl).username)
  const client = new pg.Client({ connectionString: server.beheerUrl })
  await client.connect()
  await client.query('drop database if exists baken_sjabloon')
  await client.query('create database baken_sjabloon')
  await client.end()
  const sjabloon = new URL(server.beheerUrl)
  sjabloon.pathname = '/baken_sjabloon'
  await migreer({ beheerUrl: sjabloon.href, appRol, beleid: alleRegels, wachtrijen })
}
