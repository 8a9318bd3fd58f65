import pg from 'pg'

// A date stays the text it is (a day has no time zone); a count is a number.
const soorten = {
  getTypeParser(oid: number, formaat?: 'text' | 'binary') {
    if (oid === pg.types.builtins.DATE) return (tekst: string) => tekst
    if (oid === pg.types.builtins.INT8) return Number
    return pg.types.getTypeParser(oid, formaat as 'text')
  },
} as pg.CustomTypesConfig

/** Connections to the database. A lost one is logged by its code: the work that had it fails, the process lives on. */
export function openPool(
  url: string,
  naam: string,
  max: number,
  log: (regel: string) => void,
  Client?: typeof pg.Client,
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types: soorten,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    application_name: naam,
    ...(Client && { Client }),
  })
  const meld = (fout: Error & { code?: string }) =>
    log(`${naam}: verbinding met de database verbroken (${fout.code ?? fout.name})`)
  pool.on('error', meld)
  // A connection that is lent out but idle has no listener of its own, and would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
