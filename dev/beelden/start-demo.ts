import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { startBaken } from '../../src/start.ts'
import { tijdelijkeMap } from '../../test/tijdelijk.ts'
import { maakLogins } from '../demo/maak-logins.ts'
import { vulDemo } from '../demo/vul-demo.ts'

/** The demo on data of its own that are gone afterwards, on a clock that stands still until somebody moves it. */
export async function startDemo(nu: Date) {
  const map = tijdelijkeMap('beelden')
  const klok = { nu }
  // A moment later at each look, so that what is newer sorts as newer.
  let tikken = 0
  const { DATABASE_URL: _a, DATABASE_BEHEER_URL: _b, ...rest } = process.env
  const { unitOfWork, adres, stop } = await startBaken({
    env: { ...rest, BAKEN_DATA: join(map, 'data'), BAKEN_SLEUTEL: join(map, 'sleutel', 'k'), PORT: '0' },
    log: () => {},
    klok: () => new Date(klok.nu.getTime() + tikken++),
    demo: true,
  })
  await maakLogins(unitOfWork, nu)
  await vulDemo(unitOfWork, nu)
  const opruimen = async () => {
    await stop()
    rmSync(map, { recursive: true, force: true })
  }
  return { adres, klok, opruimen }
}
