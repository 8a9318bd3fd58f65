import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import { openPool } from './pool.ts'
import type { Tabellen } from './tabellen.ts'
import { VoorbereidendeClient } from './voorbereid.ts'

export type Database = Kysely<Tabellen>

/** The application's database. Only `platform/db` holds it; everything else gets a transaction from `unitOfWork`. */
export function openDatabase(url: string, log: (regel: string) => void, verbindingen = 16): Database {
  return new Kysely<Tabellen>({
    dialect: new PostgresDialect({ pool: openPool(url, 'baken', verbindingen, log, VoorbereidendeClient) }),
    plugins: [new CamelCasePlugin({ underscoreBeforeDigits: false })],
  })
}
