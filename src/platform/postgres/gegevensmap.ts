import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { dienstgebruiker, magBinnen } from './dienstgebruiker.ts'
import { PostgresFout } from './fout.ts'

/** Where a start happens; a parameter so that a test need not touch `/var/lib`. */
export type Plaats = Readonly<{ werkmap: string; uitwijkmap: string }>

/** `BAKEN_DATA`, else `./data`; as root in a folder closed to the service user: the fallback, and says so. */
export function kiesGegevensmap(
  env: NodeJS.ProcessEnv,
  log: (regel: string) => void,
  plaats: Plaats,
): string {
  if (env.BAKEN_DATA) return resolve(plaats.werkmap, env.BAKEN_DATA)
  const map = resolve(plaats.werkmap, 'data')
  if (process.getuid?.() !== 0) return map
  const gebruiker = dienstgebruiker(join(map, 'postgres'), log)
  if (magBinnen(dichtstbijzijnde(map), gebruiker)) return map
  log(
    `De gebruiker ${gebruiker?.naam} kan niet in ${plaats.werkmap}; de gegevens staan in ${plaats.uitwijkmap}.`,
  )
  return plaats.uitwijkmap
}

/** Makes the data folder when it is not there, and gives its real path. */
export function maakGegevensmap(map: string): string {
  try {
    if (!existsSync(map)) {
      mkdirSync(map, { recursive: true })
      // Root lets the service user pass through, without letting it look.
      chmodSync(map, process.getuid?.() === 0 ? 0o711 : 0o700)
    }
    accessSync(map, constants.W_OK | constants.X_OK)
    return realpathSync(map)
  } catch (fout) {
    const { code } = fout as NodeJS.ErrnoException
    throw new PostgresFout(`In de gegevensmap ${map} kan Baken niet schrijven (${code}).`)
  }
}

function dichtstbijzijnde(map: string): string {
  return existsSync(map) ? map : dichtstbijzijnde(dirname(map))
}
