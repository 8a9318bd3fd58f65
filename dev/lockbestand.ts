import { join } from 'node:path'
import { projectmap } from '../src/platform/projectmap.ts'

type Pakket = { version?: string; resolved?: string; integrity?: string; name?: string }
type Lockbestand = { packages: Record<string, Pakket> }

/** Of Baken, and of what only the checks need. */
export const lockbestanden = ['.', 'tools'].map((map) => join(projectmap, map, 'package-lock.json'))

/** Nobody's (RFC 2606). For npm it stands for the registry of whoever installs: `replace-registry-host` in `.npmrc`. */
export const register = 'registry.invalid'

/**
 * The text of `package-lock.json` with a place for each package: without one npm asks the registry for every version that there
 * ever was, half the time of an install (besluit 0039).
 */
export function metPlaatsen(tekst: string): string {
  const lock = JSON.parse(tekst) as Lockbestand
  for (const [pad, pakket] of Object.entries(lock.packages)) {
    if (!pakket.integrity) continue
    const { version, name = pad.split('node_modules/').at(-1)! } = pakket
    const resolved = `https://${register}/${name}/-/${name.split('/').at(-1)}-${version}.tgz`
    const velden = Object.entries(pakket).filter(([veld]) => veld !== 'resolved')
    // Where npm puts it.
    const na = velden.findIndex(([veld]) => veld === 'version') + 1
    lock.packages[pad] = Object.fromEntries(velden.toSpliced(na, 0, ['resolved', resolved]))
  }
  return `${JSON.stringify(lock, null, 2)}\n`
}
