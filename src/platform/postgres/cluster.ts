import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import type { Dienstgebruiker } from './dienstgebruiker.ts'
import { PostgresFout } from './fout.ts'
import { type Geheimen, leesGeheimen, maakGeheimen } from './geheimen.ts'
import { AFSTELLING, TOEGANG } from './instellingen.ts'
import { hernoemDuurzaam } from './naar-schijf.ts'
import { voerUit } from './opdracht.ts'

/** Opens the cluster in the data folder, or makes it; an unfinished one never gets its name. */
export async function openCluster(
  dataDir: string,
  binaries: Binaries,
  gebruiker: Dienstgebruiker | undefined,
): Promise<Geheimen> {
  ruimHalveOp(dataDir)
  const cluster = join(dataDir, 'postgres')
  if (!existsSync(cluster)) return await maakCluster(dataDir, binaries, gebruiker)
  const versie = Number(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'))
  if (versie !== binaries.versie) {
    throw new PostgresFout(
      `De gegevens in ${cluster} zijn van PostgreSQL ${versie}; meegeleverd is PostgreSQL ${binaries.versie}.`,
    )
  }
  return leesGeheimen(dataDir)
}

async function maakCluster(
  dataDir: string,
  { bin, versie }: Binaries,
  gebruiker: Dienstgebruiker | undefined,
): Promise<Geheimen> {
  // A name of its own: an initdb that outlived its killed Baken may still be writing in an older one.
  const nieuw = join(dataDir, `postgres.nieuw-${process.pid}-${Date.now()}`)
  mkdirSync(nieuw, { mode: 0o700 })
  if (gebruiker) chownSync(nieuw, gebruiker.uid, gebruiker.gid)
  await initdb(nieuw, bin, versie, gebruiker)
  appendFileSync(join(nieuw, 'postgresql.conf'), `\n${AFSTELLING}`)
  writeFileSync(join(nieuw, 'pg_hba.conf'), TOEGANG)
  const geheimen = maakGeheimen(dataDir)
  await opdracht(
    'inrichten',
    join(bin, 'postgres'),
    ['--single', '-D', nieuw, ...INRICHTEN, 'postgres'],
    gebruiker,
    sql(geheimen),
  )
  // Made without a sync at each step; all of it is on disk before it gets its name.
  await opdracht('bewaren', join(bin, 'initdb'), ['--sync-only', '-D', nieuw], gebruiker)
  hernoemDuurzaam(nieuw, join(dataDir, 'postgres'))
  return geheimen
}

/** The built-in C.UTF-8 needs nothing of the machine; before version 17 it has to know the locale, or we do without. */
async function initdb(
  map: string,
  bin: string,
  versie: number,
  gebruiker: Dienstgebruiker | undefined,
): Promise<void> {
  const args = [
    '-D',
    map,
    '-U',
    'baken_beheer',
    '-A',
    'reject',
    '-E',
    'UTF8',
    '-T',
    'simple',
    '-k',
    '-N',
    '--no-instructions',
  ]
  const programma = join(bin, 'initdb')
  if (versie >= 17) {
    await opdracht('aanmaken', programma, [...args, '--locale=C', ...INGEBOUWD], gebruiker)
  } else if (!(await voerUit(programma, [...args, '--locale=C.UTF-8'], gebruiker)).gelukt) {
    await opdracht('aanmaken', programma, [...args, '--locale=C'], gebruiker)
  }
}

const INGEBOUWD = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
const INRICHTEN = [
  '-c',
  'exit_on_error=on',
  '-c',
  'log_min_messages=fatal',
  '-c',
  'log_min_error_statement=panic',
]

/** Single-user mode reads one statement a line from its input: a password is in no argument and no file. */
function sql(geheimen: Geheimen): string {
  return [
    `alter role baken_beheer password '${geheimen.beheer}'`,
    `create role baken_app login noinherit password '${geheimen.app}'`,
    'create database baken',
    'revoke all on database baken from public',
    'revoke all on database postgres from public',
    'grant connect on database baken to baken_app',
    '',
  ].join('\n')
}

async function opdracht(
  wat: string,
  programma: string,
  args: string[],
  gebruiker: Dienstgebruiker | undefined,
  invoer?: string,
): Promise<void> {
  const { gelukt, uitvoer } = await voerUit(programma, args, gebruiker, invoer)
  if (!gelukt) throw new PostgresFout(`Het ${wat} van de database is mislukt: ${uitvoer.split('\n').at(-1)}`)
}

function ruimHalveOp(dataDir: string): void {
  for (const naam of readdirSync(dataDir)) {
    if (naam.startsWith('postgres.nieuw-'))
      rmSync(join(dataDir, naam), { recursive: true, force: true, maxRetries: 5 })
  }
}
