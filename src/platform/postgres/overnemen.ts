import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { meldAan } from './aanmelden.ts'
import { PostgresFout } from './fout.ts'
import { adres } from './geheimen.ts'
import { leesPidbestand, type Pidbestand } from './pidbestand.ts'
import type { Plek } from './plek.ts'
import { dood, isVan, isVreemd, processenVan, starttijd } from './proces.ts'
import type { Server } from './server.ts'

const WEZEN_MS = 3_000

/** Adopts the server that still runs on this cluster. Undefined: none does, and nothing hinders a new one. */
export async function neemOver(plek: Plek): Promise<Server | undefined> {
  const begin = Date.now()
  for (;;) {
    const hoofd = levendHoofdproces(plek.cluster)
    const server = hoofd?.klaar && (await herken(plek, hoofd.pid, hoofd.poort))
    if (server) return server
    if (!hoofd) {
      const wezen = processenVan(plek.cluster)
      if (wezen.length === 0) {
        // A zombie, or a stranger with the same id: PostgreSQL would take either for itself and refuse to start.
        rmSync(join(plek.cluster, 'postmaster.pid'), { force: true })
        return undefined
      }
      // Left by a killed PostgreSQL; it will recover from its log, but not while these hold its memory.
      if (Date.now() - begin > WEZEN_MS) wezen.forEach(dood)
    }
    await setTimeout(10)
  }
}

function levendHoofdproces(cluster: string): Pidbestand | undefined {
  const hoofd = leesPidbestand(cluster)
  if (!hoofd || isVan(hoofd.pid, cluster)) return hoofd
  return isVreemd(hoofd.pid) ? undefined : hoofd
}

async function herken(plek: Plek, pid: number, poort: number): Promise<Server | undefined> {
  try {
    const client = await meldAan(adres('beheer', plek.geheimen, poort, 'postgres'))
    await client.end()
    return { pid, sinds: starttijd(pid) ?? '', poort }
  } catch (fout) {
    if ((fout as { code?: string }).code !== '28P01') return undefined
    throw new PostgresFout(
      `Op ${plek.cluster} draait PostgreSQL met een ander wachtwoord dan in ${plek.dataDir}.`,
    )
  }
}
