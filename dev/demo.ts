/** `npm run demo`: Baken with the region IJsselstreek, fictional people and fictional cases. */
import { join, resolve } from 'node:path'
import { systeemklok } from '../src/kernel/clock.ts'
import { startBaken } from '../src/start.ts'
import { sleutel, startBag } from './bronnen/bag.ts'
import { logins, wachtzin } from './demo/logins.ts'
import { maakLogins } from './demo/maak-logins.ts'
import { vulDemo } from './demo/vul-demo.ts'

const log = (regel: string) => console.log(regel)
const map = resolve(process.env.BAKEN_DATA ?? '.demo/data')
const bag = process.env.BAKEN_BAG_URL ? null : await startBag()
const env = {
  ...(bag && { BAKEN_BAG_URL: bag.url, BAKEN_BAG_SLEUTEL: sleutel }),
  ...process.env,
  BAKEN_DATA: map,
  BAKEN_SLEUTEL: process.env.BAKEN_SLEUTEL ?? join(map, '..', 'demo.sleutel'),
}

const baken = await startBaken({ env, log, klok: systeemklok, demo: true })
if (baken.nieuw) {
  await maakLogins(baken.unitOfWork, new Date())
  await vulDemo(baken.unitOfWork, new Date())
}
log(`
Baken, demo met verzonnen mensen: ${baken.adres}

  Melden            ${baken.adres}/melden
  Vervolg met code  ${baken.adres}/melden/vervolg
  Inloggen          ${baken.adres}/inloggen

Wachtzin van iedereen: ${wachtzin}
De code voor de tweede stap staat op de inlogpagina.
`)
for (const { inlognaam, rollen, naam } of logins)
  log(`  ${rollen[0]!.padEnd(24)}${inlognaam.padEnd(28)}${naam}`)
for (const teken of ['SIGINT', 'SIGTERM'] as const)
  process.once(teken, () => void Promise.all([baken.stop(), bag?.stop()]).then(() => process.exit(0)))
