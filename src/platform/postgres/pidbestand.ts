import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a running PostgreSQL says about itself. */
export type Pidbestand = Readonly<{ pid: number; poort: number; klaar: boolean }>

/** Reads postmaster.pid; a file that is still being written counts as not ready. */
export function leesPidbestand(cluster: string): Pidbestand | undefined {
  try {
    const regels = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(regels[0]), poort: Number(regels[3]), klaar: regels[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}
