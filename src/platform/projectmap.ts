import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the project, where its data files are found: Baken runs from its sources and from one built file alike. */
export const projectmap = zoek(import.meta.dirname)

function zoek(map: string): string {
  return existsSync(join(map, 'package.json')) ? map : zoek(dirname(map))
}
