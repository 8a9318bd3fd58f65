import { systeemklok } from './kernel/clock.ts'
import { startBaken } from './start.ts'

const log = (regel: string) => console.log(regel)

try {
  const baken = await startBaken({ env: process.env, log, klok: systeemklok })
  log(`Baken luistert op ${baken.adres}`)
  log('Inloggen werkt alleen via https of op localhost: de sessie staat in een __Host-cookie.')
  for (const teken of ['SIGINT', 'SIGTERM'] as const) {
    process.once(teken, () => {
      log('Baken stopt ...')
      void baken.stop().then(() => process.exit(0))
    })
  }
} catch (fout) {
  // What goes wrong before listening is about files, keys and settings, never about people.
  log(fout instanceof Error ? fout.message : String(fout))
  process.exit(1)
}
