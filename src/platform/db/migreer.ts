import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { PgBoss, type Queue } from 'pg-boss'
import type { Beleidsregel } from '../../kernel/beleid.ts'
import { projectmap } from '../projectmap.ts'

const map = join(projectmap, 'db/migrations')
const slot = 0x62616b656e // 'baken'

/** Thrown when the database was migrated by a newer Baken, or when a migration that already ran was changed. */
export class MigratieFout extends Error {
  override name = 'MigratieFout'
}

/** A name is a queue for daily work: one job waits at most. Work that was asked for says how it is tried again. */
export type Wachtrij = string | ({ naam: string } & Omit<Queue, 'name'>)

/**
 * Brings the database to the newest version, as its owner. Two processes at the same moment wait for each other; each
 * migration and the policy lines are one transaction.
 */
export async function migreer(opties: {
  beheerUrl: string
  appRol: string
  beleid: readonly Beleidsregel[]
  wachtrijen: readonly Wachtrij[]
}): Promise<void> {
  const client = new pg.Client({ connectionString: opties.beheerUrl, application_name: 'baken migratie' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [slot])
    await voerMigratiesUit(client)
    await client.query(`grant baken_gebruiker to ${client.escapeIdentifier(opties.appRol)}`)
    await zetBeleid(client, opties.beleid)
    await installeerWachtrijen(opties)
    await client.query(`grant usage on schema pgboss to ${client.escapeIdentifier(opties.appRol)}`)
    for (const soort of ['all tables', 'all functions', 'all sequences']) {
      await client.query(
        `grant all on ${soort} in schema pgboss to ${client.escapeIdentifier(opties.appRol)}, baken_gebruiker`,
      )
    }
    await client.query('grant usage on schema pgboss to baken_gebruiker')
  } finally {
    await client.end()
  }
}

async function voerMigratiesUit(client: pg.Client): Promise<void> {
  await client.query(
    'create table if not exists public.baken_migratie (naam text primary key, vingerafdruk text not null, op timestamptz not null default now())',
  )
  const { rows } = await client.query<{ naam: string; vingerafdruk: string }>(
    'select * from public.baken_migratie',
  )
  const gedaan = new Map(rows.map((rij) => [rij.naam, rij.vingerafdruk]))
  const bestanden = readdirSync(map)
    .filter((naam) => naam.endsWith('.sql'))
    .sort()
  const vreemd = [...gedaan.keys()].filter((naam) => !bestanden.includes(naam))
  if (vreemd.length > 0) {
    throw new MigratieFout(
      `Deze database hoort bij een nieuwere Baken (${vreemd.join(', ')}). Start die versie.`,
    )
  }
  for (const naam of bestanden) {
    const tekst = readFileSync(join(map, naam), 'utf8')
    const vingerafdruk = createHash('sha256').update(tekst).digest('hex')
    if (gedaan.get(naam) === vingerafdruk) continue
    if (gedaan.has(naam)) throw new MigratieFout(`De migratie ${naam} is gewijzigd nadat ze was uitgevoerd.`)
    await inTransactie(client, async () => {
      await client.query('insert into public.baken_migratie (naam, vingerafdruk) values ($1, $2)', [
        naam,
        vingerafdruk,
      ])
      await client.query(tekst)
    })
  }
}

async function zetBeleid(client: pg.Client, regels: readonly Beleidsregel[]): Promise<void> {
  const rijen = regels.flatMap((r) => r.handelingen.map((handeling) => ({ ...r, handeling })))
  await inTransactie(client, async () => {
    await client.query('delete from toegang.beleid')
    await client.query(
      `insert into toegang.beleid (rol, compartiment, handeling, doel, grond)
       select rol, compartiment, handeling, doel, grond
       from jsonb_to_recordset($1) as r (rol text, compartiment text, handeling text, doel text, grond text)`,
      [JSON.stringify(rijen)],
    )
  })
}

async function installeerWachtrijen(opties: {
  beheerUrl: string
  wachtrijen: readonly Wachtrij[]
}): Promise<void> {
  const boss = new PgBoss({ connectionString: opties.beheerUrl, max: 1, supervise: false, schedule: false })
  await boss.start()
  for (const wachtrij of opties.wachtrijen) {
    const dagelijks = { naam: wachtrij as string, policy: 'short', retryLimit: 5 } as const
    const { naam, ...instelling } = typeof wachtrij === 'string' ? dagelijks : wachtrij
    await boss.createQueue(naam, instelling)
  }
  await boss.stop({ graceful: false })
}

async function inTransactie(client: pg.Client, werk: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await werk()
    await client.query('commit')
  } catch (fout) {
    await client.query('rollback')
    throw fout
  }
}
