import pg from 'pg'
import { openPostgres } from '../open-postgres.ts'

/** A Baken with nothing but its database: a test runs it as a process of its own, and kills it. */
type Opdracht = {
  env: NodeJS.ProcessEnv
  plaats?: { werkmap: string; uitwijkmap: string }
  schrijft?: boolean
}

const opdracht = JSON.parse(process.argv[2] ?? '') as Opdracht
let stopt = false

function meld(bericht: object): void {
  process.stdout.write(`${JSON.stringify(bericht)}\n`)
}

async function schrijf(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  pool.on('error', () => {})
  await pool.query('create table if not exists regel (id bigint generated always as identity, tekst text)')
  await Promise.all(Array.from({ length: 4 }, () => schrijfDoor(pool)))
  await pool.end()
}

async function schrijfDoor(pool: pg.Pool): Promise<void> {
  while (!stopt) {
    try {
      const { rows } = await pool.query("insert into regel (tekst) values (repeat('x', 200)) returning id")
      meld({ opgeslagen: Number(rows[0].id) })
    } catch {
      await new Promise((klaar) => setTimeout(klaar, 20))
    }
  }
}

try {
  const log = (regel: string): void => meld({ log: regel })
  const begin = performance.now()
  const databank = await openPostgres(opdracht.env, log, opdracht.plaats)
  meld({ klaar: databank, ms: Math.round(performance.now() - begin) })
  const schrijver = opdracht.schrijft ? schrijf(databank.beheerUrl) : Promise.resolve()
  const levend = setInterval(() => {}, 1_000)
  async function sluit(): Promise<void> {
    stopt = true
    await schrijver
    await databank.stop()
    clearInterval(levend)
    meld({ gestopt: true })
  }
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, () => void sluit())
} catch (fout) {
  meld({ fout: (fout as Error).message })
  process.exitCode = 1
}
