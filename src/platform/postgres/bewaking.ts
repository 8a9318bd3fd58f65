import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { meldAan } from './aanmelden.ts'
import { inGebruik } from './fout.ts'
import { adres } from './geheimen.ts'
import { neemOver } from './overnemen.ts'
import type { Plek } from './plek.ts'
import { type Server, startServer, stopServer } from './server.ts'

const SLOT = 4_201_826_001
const LANGSTE_PAUZE_MS = 5_000

/**
 * Holds the instance lock on a connection of its own. When that breaks, PostgreSQL may have died: then it comes back on
 * the same port, where every pool looks for it.
 */
export async function bewaak(plek: Plek, eerste: Server): Promise<() => Promise<void>> {
  let server = eerste
  let stopt = false
  let herstel = Promise.resolve()
  let wacht = await betrek(plek, server.poort)
  volg()

  function volg(): void {
    wacht.once('end', () => {
      if (!stopt) herstel = kom()
    })
  }

  async function kom(): Promise<void> {
    plek.log('De verbinding met PostgreSQL is weg; Baken brengt het terug.')
    for (let pauze = 50; !stopt; pauze = Math.min(pauze * 2, LANGSTE_PAUZE_MS)) {
      try {
        server = (await neemOver(plek)) ?? (await startServer(plek, server.poort))
        wacht = await betrek(plek, server.poort)
        volg()
        plek.log(`PostgreSQL draait weer op poort ${server.poort}.`)
        return
      } catch (fout) {
        plek.log(`PostgreSQL komt nog niet terug: ${(fout as Error).message}`)
        await setTimeout(pauze)
      }
    }
  }

  return async function stop(): Promise<void> {
    stopt = true
    await herstel
    await wacht.end()
    await stopServer(server, plek.log)
  }
}

/** The lock ends with its session, so a killed Baken leaves none; its server may need a moment to notice. */
async function betrek(plek: Plek, poort: number): Promise<pg.Client> {
  // Not in our own database: as long as somebody is in it, it cannot be cloned.
  const client = await meldAan(adres('beheer', plek.geheimen, poort, 'postgres'))
  for (let poging = 0; poging < 100; poging++) {
    const { rows } = await client.query<{ slot: boolean }>('select pg_try_advisory_lock($1) as slot', [SLOT])
    if (rows[0]?.slot) return client
    await setTimeout(20)
  }
  await client.end()
  throw inGebruik(plek.dataDir)
}
