import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tabellen } from './tabellen.ts'

export type Database = Kysely<Tabellen>

// A date stays the text it is (a day has no time zone); a count is a number.
const soorten = {
  getTypeParser(oid: number, formaat?: 'text' | 'binary') {
    if (oid === pg.types.builtins.DATE) return (tekst: string) => tekst
    if (oid === pg.types.builtins.INT8) return Number
    return pg.types.getTypeParser(oid, formaat as 'text')
  },
} as pg.CustomTypesConfig

/** The application's pool. Only `platform/db` holds it; everything else gets a transaction from `unitOfWork`. */
export function openDatabase(url: string, log: (regel: string) => void, verbindingen = 16): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: verbindingen,
    types: soorten,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    application_name: 'baken',
  })
  pool.on('error', (fout) =>
    log(`verbinding met de database verbroken: ${(fout as { code?: string }).code ?? fout.name}`),
  )
  return new Kysely<Tabellen>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ underscoreBeforeDigits: false })],
  })
}
