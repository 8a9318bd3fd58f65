import { chmodSync, mkdtempSync, readFileSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const geheugenschijf = '/dev/shm'
/** Bytes: several times what the clusters of a whole run take. */
const ruimte = 4 * 1024 ** 3

let waar: string | undefined

/**
 * A folder for a cluster of a test, that others may walk through. In memory where there is room: the databases of a run are tens
 * of thousands of small files, made and thrown away, and a disk is slow to hand out again what was just given back.
 */
export function tijdelijkeMap(naam: string): string {
  waar ??= heeftRuimte() ? geheugenschijf : tmpdir()
  const map = mkdtempSync(join(waar, `baken-${naam}-`))
  chmodSync(map, 0o711)
  return map
}

/** Programs are run from it too, which some machines forbid there. */
function heeftRuimte(): boolean {
  try {
    const regel = readFileSync('/proc/self/mounts', 'utf8')
      .split('\n')
      .findLast((regel) => regel.split(' ')[1] === geheugenschijf)
    const opties = regel?.split(' ')[3]?.split(',')
    const { bavail, bsize } = statfsSync(geheugenschijf)
    return (
      Boolean(opties?.includes('rw')) &&
      !opties!.includes('noexec') &&
      Math.min(bavail * bsize, process.availableMemory()) > ruimte
    )
  } catch {
    return false
  }
}
