import { spawn, spawnSync } from 'node:child_process'
import type { Dienstgebruiker } from './dienstgebruiker.ts'

/** All that our child processes get to see: nothing of ours, and the same on every machine. */
export const SCHONE_OMGEVING: NodeJS.ProcessEnv = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

type Uitkomst = { gelukt: boolean; uitvoer: string }

/** Runs a program to its end, as the service user when there is one. */
export function voerUit(
  programma: string,
  args: string[],
  gebruiker: Dienstgebruiker | undefined,
  invoer = '',
): Promise<Uitkomst> {
  return new Promise((klaar) => {
    const kind = spawn(programma, args, { ...alsGebruiker(gebruiker), cwd: '/', env: SCHONE_OMGEVING })
    let uitvoer = ''
    kind.stdout.on('data', (deel) => {
      uitvoer += deel
    })
    kind.stderr.on('data', (deel) => {
      uitvoer += deel
    })
    kind.on('error', (fout) => klaar({ gelukt: false, uitvoer: fout.message }))
    kind.on('close', (code) => klaar({ gelukt: code === 0, uitvoer: uitvoer.trim() }))
    // A program that dies before it has read everything is told by its exit code.
    kind.stdin.on('error', () => {})
    kind.stdin.end(invoer)
  })
}

/** The same for a question that is answered in milliseconds. */
export function vraag(programma: string, args: string[], gebruiker?: Dienstgebruiker): Uitkomst {
  const { status, stdout, stderr } = spawnSync(programma, args, {
    ...alsGebruiker(gebruiker),
    cwd: '/',
    env: { ...SCHONE_OMGEVING, PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { gelukt: status === 0, uitvoer: `${stdout ?? ''}${stderr ?? ''}`.trim() }
}

/** The options of `spawn` that make a child run as this user. */
export function alsGebruiker(gebruiker: Dienstgebruiker | undefined): { uid?: number; gid?: number } {
  return gebruiker ? { uid: gebruiker.uid, gid: gebruiker.gid } : {}
}
