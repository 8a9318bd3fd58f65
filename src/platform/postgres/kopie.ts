import {
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { boomNaarSchijf } from './naar-schijf.ts'

const OP_SCHIJF = 'op-schijf'

/** Copies the programs, with the symlinks that npm left out, to a folder that everybody can read. */
export function kopieer(native: string, kopie: string): void {
  const nieuw = `${kopie}.nieuw`
  for (const map of [nieuw, kopie]) rmSync(map, { recursive: true, force: true })
  cpSync(native, nieuw, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (pad) => !pad.endsWith('.a'),
  })
  for (const { source, target } of symlinks(native)) {
    if (!lstatSync(join(nieuw, target), { throwIfNoEntry: false })) symlinkSync(source, join(nieuw, target))
  }
  for (const naam of ['.', ...readdirSync(nieuw, { recursive: true, encoding: 'utf8' })]) {
    maakLeesbaar(join(nieuw, naam))
  }
  renameSync(nieuw, kopie)
}

/** A copy survives a power cut once all of it is on disk; the start need not wait for that, the next start asks. */
export async function bewaarKopie({ bin }: { bin: string }): Promise<void> {
  const kopie = dirname(bin)
  if (!basename(kopie).startsWith('postgresql-') || isGaaf(kopie)) return
  await boomNaarSchijf(kopie)
  writeFileSync(join(kopie, OP_SCHIJF), '')
}

export function isGaaf(kopie: string): boolean {
  return existsSync(join(kopie, OP_SCHIJF))
}

/** Copies of other versions are of no use once a server runs from this one. */
export function ruimOudeKopieenOp(dataDir: string, { bin }: { bin: string }): void {
  for (const naam of readdirSync(dataDir)) {
    if (naam.startsWith('postgresql-') && naam !== basename(dirname(bin))) {
      rmSync(join(dataDir, naam), { recursive: true, force: true })
    }
  }
}

/** Of each link its place in the tree, and the name it points to in its own folder. */
export function symlinks(native: string): { source: string; target: string }[] {
  const lijst = join(native, 'pg-symlinks.json')
  if (!existsSync(lijst)) return []
  const paren = JSON.parse(readFileSync(lijst, 'utf8')) as { source: string; target: string }[]
  return paren.map(({ source, target }) => ({
    source: basename(source),
    target: target.replace(/^native\//, ''),
  }))
}

function maakLeesbaar(pad: string): void {
  const stat = lstatSync(pad)
  if (!stat.isSymbolicLink()) chmodSync(pad, stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644)
}
