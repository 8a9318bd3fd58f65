import { chmodSync, mkdtempSync, readFileSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const geheugenschijf = '/dev/shm'
/** Bytes: several times what the clusters of a whole run take. */
const ruimte = 4 * 1024 ** 3

let waar: string | undefined

/**
 * A folder for a cluster that is thrown away, and that others may walk through. In memory where there is room: the databases of
 * a run are tens of thousands of small files, and a disk is slow to hand out again what was just given back.
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
    const koppelingen = readFileSync('/proc/self/mounts', 'utf8').split('\n')
    const schijf = koppelingen.findLast((regel) => regel.split(' ')[1] === geheugenschijf)
    const opties = schijf?.split(' ')[3]?.split(',') ?? []
    const { bavail, bsize } = statfsSync(geheugenschijf)
    const vrij = Math.min(bavail * bsize, process.availableMemory())
    return opties.includes('rw') && !opties.includes('noexec') && vrij > ruimte
  } catch {
    return false
  }
}
