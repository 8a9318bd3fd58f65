import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** When a process started, in ticks since boot; with its id that names it for good. Undefined: gone, or a zombie. */
export function starttijd(pid: number): string | undefined {
  const stat = lees(pid, 'stat')
  const [staat, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return staat === 'Z' || staat === 'X' ? undefined : rest[18]
}

export function leeft(pid: number): boolean {
  return starttijd(pid) !== undefined
}

/** Under this name PostgreSQL shows itself in the list of processes. */
export function clusternaam(cluster: string): string {
  return `baken-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`
}

/** Every living process of the PostgreSQL on this cluster, those that lost their parent included. */
export function processenVan(cluster: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && isVan(pid, cluster))
}

/** The command line is readable for every user and in every container; the working folder often is not. */
export function isVan(pid: number, cluster: string): boolean {
  const regel = lees(pid, 'cmdline')
  const eigen =
    regel.includes(`\0-D\0${cluster}\0`) || regel.startsWith(`postgres: ${clusternaam(cluster)}: `)
  return leeft(pid) && (eigen || werkmap(pid) === cluster)
}

/** Is this certainly not a PostgreSQL? */
export function isVreemd(pid: number): boolean {
  return !leeft(pid) || !lees(pid, 'stat').includes('(postgres)')
}

/** Ends a process for good; one that has gone already is fine. */
export function dood(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'ESRCH') throw fout
  }
}

function werkmap(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

function lees(pid: number, wat: string): string {
  try {
    return readFileSync(`/proc/${pid}/${wat}`, 'utf8')
  } catch {
    return ''
  }
}
