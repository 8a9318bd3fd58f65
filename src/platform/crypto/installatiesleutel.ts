import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { hash } from './hash.ts'

/** The one key that opens all others. It lives outside the database and outside the data directory. */
export type Installatiesleutel = { sleutel: Buffer; vingerafdruk: string }

/** Thrown at start; the text is for whoever starts Baken. */
export class SleutelFout extends Error {
  override name = 'SleutelFout'
}

/**
 * Reads the key, or makes it when this installation has none yet (`verwacht` is the fingerprint that the database
 * knows, or null). Refuses a missing or a wrong key, and says which one is needed.
 */
export function leesInstallatiesleutel(
  bestand: string,
  verwacht: string | null,
  log: (regel: string) => void,
): Installatiesleutel {
  if (!existsSync(bestand)) {
    if (verwacht) {
      throw new SleutelFout(
        `De installatiesleutel ontbreekt. Baken zoekt het bestand ${bestand} met de sleutel ${verwacht}. Zet het terug uit uw reservekopie, of wijs het aan met BAKEN_SLEUTEL.`,
      )
    }
    maakSleutelbestand(bestand, log)
  }
  const gevonden = ontleed(bestand)
  if (verwacht && gevonden.vingerafdruk !== verwacht) {
    throw new SleutelFout(
      `De installatiesleutel in ${bestand} is ${gevonden.vingerafdruk}. Deze gegevens horen bij de sleutel ${verwacht}. Zet die sleutel terug, of wijs hem aan met BAKEN_SLEUTEL.`,
    )
  }
  return gevonden
}

function maakSleutelbestand(bestand: string, log: (regel: string) => void): void {
  mkdirSync(dirname(bestand), { recursive: true, mode: 0o700 })
  writeFileSync(bestand, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true })
  log(`LET OP: nieuwe installatiesleutel gemaakt in ${bestand}.`)
  log('LET OP: bewaar een kopie buiten deze computer. Zonder deze sleutel is alles onleesbaar, voor altijd.')
}

function ontleed(bestand: string): Installatiesleutel {
  const sleutel = Buffer.from(readFileSync(bestand, 'utf8').trim(), 'base64')
  if (sleutel.length !== 32) {
    throw new SleutelFout(`Het bestand ${bestand} bevat geen installatiesleutel (32 bytes in base64).`)
  }
  return { sleutel, vingerafdruk: hash(sleutel).toString('hex').slice(0, 12) }
}
