import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PostgresFout } from './fout.ts'
import { schrijfGeheim } from './naar-schijf.ts'

/** The passwords of both logins. */
export type Geheimen = Readonly<{ beheer: string; app: string }>

/** Makes new passwords and stores them beside the cluster. */
export function maakGeheimen(dataDir: string): Geheimen {
  const geheimen = {
    beheer: randomBytes(24).toString('base64url'),
    app: randomBytes(24).toString('base64url'),
  }
  schrijfGeheim(bestand(dataDir), `${JSON.stringify(geheimen)}\n`)
  return geheimen
}

export function leesGeheimen(dataDir: string): Geheimen {
  try {
    return JSON.parse(readFileSync(bestand(dataDir), 'utf8')) as Geheimen
  } catch {
    throw new PostgresFout(`De wachtwoorden van de database zijn niet te lezen: ${bestand(dataDir)}.`)
  }
}

/** The address of one login. */
export function adres(wie: keyof Geheimen, geheimen: Geheimen, poort: number, database = 'baken'): string {
  return `postgres://baken_${wie}:${geheimen[wie]}@127.0.0.1:${poort}/${database}`
}

function bestand(dataDir: string): string {
  return join(dataDir, 'postgres.json')
}
