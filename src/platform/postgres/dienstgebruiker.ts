import { readFileSync, statSync } from 'node:fs'
import { PostgresFout } from './fout.ts'
import { vraag } from './opdracht.ts'

export type Dienstgebruiker = Readonly<{ naam: string; uid: number; gid: number }>

const NAAM = 'baken-postgres'
const AANMAKEN: readonly (readonly [string, string[]])[] = [
  [
    'useradd',
    [
      '--system',
      '--user-group',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/bin/false',
      NAAM,
    ],
  ],
  ['adduser', ['--system', '--group', '--no-create-home', NAAM]],
  ['adduser', ['-S', '-D', '-H', NAAM]],
]

/** PostgreSQL refuses to be root: whom it runs as instead. Undefined when we are an ordinary user ourselves. */
export function dienstgebruiker(cluster: string, log: (regel: string) => void): Dienstgebruiker | undefined {
  if (process.getuid?.() !== 0) return undefined
  const gebruiker = eigenaar(cluster) ?? zoekGebruiker(NAAM) ?? maakGebruiker() ?? niemand(log)
  if (!gebruiker)
    throw new PostgresFout(
      `PostgreSQL kan niet als root draaien, en de gebruiker ${NAAM} kan niet worden gemaakt.`,
    )
  if (!vraag('/bin/sh', ['-c', ':'], gebruiker).gelukt) {
    throw new PostgresFout(
      `Baken draait als root, maar mag niets starten als de gebruiker ${gebruiker.naam}.`,
    )
  }
  return gebruiker
}

/** May this user go into the folder? Asked of the kernel, which knows about every kind of permission. */
export function magBinnen(map: string, gebruiker: Dienstgebruiker | undefined): boolean {
  return vraag('/bin/sh', ['-c', 'cd "$1"', 'sh', map], gebruiker).gelukt
}

/** An existing cluster keeps its owner, whoever starts Baken. */
function eigenaar(cluster: string): Dienstgebruiker | undefined {
  const { uid = 0, gid = 0 } = statSync(cluster, { throwIfNoEntry: false }) ?? {}
  return uid === 0 ? undefined : { naam: String(uid), uid, gid }
}

function maakGebruiker(): Dienstgebruiker | undefined {
  for (const [programma, args] of AANMAKEN) {
    vraag(programma, args)
    const gebruiker = zoekGebruiker(NAAM)
    if (gebruiker) return gebruiker
  }
  return undefined
}

function niemand(log: (regel: string) => void): Dienstgebruiker | undefined {
  log(`De gebruiker ${NAAM} kan niet worden gemaakt; PostgreSQL draait als nobody.`)
  return zoekGebruiker('nobody')
}

function zoekGebruiker(naam: string): Dienstgebruiker | undefined {
  const regel = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((r) => r.startsWith(`${naam}:`))
  const [, , uid, gid] = regel?.split(':') ?? []
  return uid && gid ? { naam, uid: Number(uid), gid: Number(gid) } : undefined
}
