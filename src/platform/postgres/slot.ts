import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { inGebruik } from './fout.ts'
import { starttijd } from './proces.ts'

/** How long a silent holder is believed; `hartslag` and `dood` matter between containers only. */
type Ritme = Readonly<{ hartslag: number; dood: number; geduld: number }>

const RITME: Ritme = { hartslag: 3_000, dood: 10_000, geduld: 2_000 }

/**
 * Claims the data folder for this process. Everybody lays down a file named after itself first and looks round after
 * that, so two can never both find nobody. A dead process is known by its name: nothing stale can be mistaken.
 */
export async function neemSlot(dataDir: string, ritme = RITME): Promise<() => void> {
  const map = join(dataDir, 'slot')
  mkdirSync(map, { recursive: true, mode: 0o700 })
  const naam = `${ruimte()}-${process.pid}-${starttijd(process.pid)}`
  try {
    writeFileSync(join(map, naam), '', { flag: 'wx', mode: 0o600 })
  } catch (fout) {
    throw (fout as NodeJS.ErrnoException).code === 'EEXIST' ? inGebruik(dataDir) : fout
  }
  const hartslag = setInterval(() => tik(join(map, naam)), ritme.hartslag).unref()
  function geefVrij(): void {
    clearInterval(hartslag)
    rmSync(join(map, naam), { force: true })
  }
  try {
    await wachtOpAnderen(dataDir, naam, ritme)
    return geefVrij
  } catch (fout) {
    geefVrij()
    throw fout
  }
}

async function wachtOpAnderen(dataDir: string, eigen: string, ritme: Ritme): Promise<void> {
  const map = join(dataDir, 'slot')
  const begin = Date.now()
  for (;;) {
    const anderen = readdirSync(map).filter((naam) => naam !== eigen && isLevend(map, naam, ritme))
    if (anderen.length === 0) return
    const wijkt = anderen.some((naam) => isVerwant(naam) && gaatVoor(naam, eigen))
    const geduld = anderen.every(isVerwant) ? ritme.geduld : ritme.dood + ritme.hartslag
    if (wijkt || Date.now() - begin > geduld) throw inGebruik(dataDir)
    await setTimeout(10)
  }
}

function isLevend(map: string, naam: string, ritme: Ritme): boolean {
  const levend = isVerwant(naam)
    ? starttijd(ontleed(naam).pid) === ontleed(naam).start
    : heeftHartslag(join(map, naam), ritme)
  if (!levend) rmSync(join(map, naam), { force: true })
  return levend
}

function heeftHartslag(pad: string, ritme: Ritme): boolean {
  try {
    return Date.now() - statSync(pad).mtimeMs < ritme.dood
  } catch {
    return false
  }
}

function gaatVoor(naam: string, eigen: string): boolean {
  const [a, b] = [ontleed(naam), ontleed(eigen)]
  return a.start === b.start ? a.pid < b.pid : Number(a.start) < Number(b.start)
}

function ontleed(naam: string): { pid: number; start: string } {
  const [, pid, start] = naam.split('-')
  return { pid: Number(pid), start: start ?? '' }
}

/** Process ids only mean something within one boot and one container; elsewhere the heartbeat has to tell. */
function isVerwant(naam: string): boolean {
  return naam.startsWith(`${ruimte()}-`)
}

function ruimte(): string {
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')
  return createHash('sha256')
    .update(boot)
    .update(readlinkSync('/proc/self/ns/pid'))
    .digest('hex')
    .slice(0, 12)
}

function tik(pad: string): void {
  try {
    utimesSync(pad, new Date(), new Date())
  } catch {
    // Removed by hand: the advisory lock still guards the data.
  }
}
