import { systeemklok } from './kernel/clock.ts'
import { startBaken } from './start.ts'

const log = (regel: string) => console.log(regel)
const opgestart = startBaken({ env: process.env, log, klok: systeemklok })

// Also while it is still starting: PostgreSQL may be running already, and is not left behind.
for (const teken of ['SIGINT', 'SIGTERM'] as const) {
  process.once(teken, () => {
    log('Baken stopt ...')
    void opgestart.then((baken) => baken.stop()).then(() => process.exit(0))
  })
}
try {
  await opgestart
  log('Inloggen werkt alleen via https of op localhost: de sessie staat in een __Host-cookie.')
} catch (fout) {
  // What goes wrong before listening is about files, keys and settings, never about people.
  log(fout instanceof Error ? fout.message : String(fout))
  process.exit(1)
}
