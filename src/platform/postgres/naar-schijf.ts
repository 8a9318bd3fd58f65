import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Forces a whole tree to disk, a few files at a time: what is renamed into place after that survives a power cut. */
export async function boomNaarSchijf(map: string): Promise<void> {
  const namen = await readdir(map, { recursive: true })
  const wachtrij = [...namen.map((naam) => join(map, naam)), map]
  await Promise.all(Array.from({ length: 4 }, () => werkAf(wachtrij)))
}

/** Renames, and forces the new name to disk. */
export function hernoemDuurzaam(van: string, naar: string): void {
  renameSync(van, naar)
  const map = openSync(dirname(naar), 'r')
  fsyncSync(map)
  closeSync(map)
}

/** Writes a file that only we can read, whole or not at all. */
export function schrijfGeheim(pad: string, inhoud: string): void {
  const bestand = openSync(`${pad}.nieuw`, 'w', 0o600)
  writeFileSync(bestand, inhoud)
  fsyncSync(bestand)
  closeSync(bestand)
  hernoemDuurzaam(`${pad}.nieuw`, pad)
}

async function werkAf(wachtrij: string[]): Promise<void> {
  for (let pad = wachtrij.pop(); pad; pad = wachtrij.pop()) {
    if ((await lstat(pad)).isSymbolicLink()) continue
    const bestand = await open(pad, 'r')
    await bestand.sync()
    await bestand.close()
  }
}
