import { join } from 'node:path'
import { bewaak } from './bewaking.ts'
import { bruikbareBinaries, meegeleverdeBinaries } from './binaries.ts'
import { openCluster } from './cluster.ts'
import { dienstgebruiker, magBinnen } from './dienstgebruiker.ts'
import { PostgresFout } from './fout.ts'
import { maakGegevensmap } from './gegevensmap.ts'
import { adres } from './geheimen.ts'
import { bewaarKopie, ruimOudeKopieenOp } from './kopie.ts'
import { neemOver } from './overnemen.ts'
import type { Plek } from './plek.ts'
import { startServer, stopServer } from './server.ts'
import { neemSlot } from './slot.ts'

/** A database to work with. `eigen`: started by us, so that `stop` ends it too. */
export type Databank = {
  appUrl: string
  beheerUrl: string
  stop(): Promise<void>
  dataDir: string
  eigen: boolean
}

type EigenOpties = Readonly<{ dataDir: string; log: (regel: string) => void; binaries?: string }>

/** Starts, or adopts, our own PostgreSQL on `dataDir`. */
export async function startEigenPostgres(opties: EigenOpties): Promise<Databank> {
  const dataDir = maakGegevensmap(opties.dataDir)
  const geefVrij = await neemSlot(dataDir)
  try {
    const { stop, plek, poort } = await draai(await bereidVoor(opties, dataDir))
    return {
      appUrl: adres('app', plek.geheimen, poort),
      beheerUrl: adres('beheer', plek.geheimen, poort),
      dataDir,
      eigen: true,
      stop: eenmaal(() => stop().finally(geefVrij)),
    }
  } catch (fout) {
    geefVrij()
    throw fout
  }
}

async function bereidVoor({ log, binaries: gegeven }: EigenOpties, dataDir: string): Promise<Plek> {
  const cluster = join(dataDir, 'postgres')
  const gebruiker = dienstgebruiker(cluster, log)
  if (!magBinnen(dataDir, gebruiker)) {
    throw new PostgresFout(
      `De gebruiker ${gebruiker?.naam} van PostgreSQL kan niet in de gegevensmap ${dataDir}.`,
    )
  }
  const binaries = bruikbareBinaries(gegeven ?? meegeleverdeBinaries(), dataDir, gebruiker)
  const geheimen = await openCluster(dataDir, binaries, gebruiker)
  return { dataDir, cluster, logbestand: join(dataDir, 'postgres.log'), binaries, gebruiker, geheimen, log }
}

async function draai(plek: Plek): Promise<{ stop: () => Promise<void>; plek: Plek; poort: number }> {
  const overgenomen = await neemOver(plek)
  const server = overgenomen ?? (await startServer(plek))
  plek.log(
    `PostgreSQL ${plek.binaries.versie} ${overgenomen ? 'overgenomen' : 'gestart'} op poort ${server.poort}.`,
  )
  try {
    const stop = await bewaak(plek, server)
    if (!overgenomen) ruimOudeKopieenOp(plek.dataDir, plek.binaries)
    bewaarKopie(plek.binaries).catch((fout: Error) =>
      plek.log(`De kopie van PostgreSQL is niet bewaard: ${fout.message}`),
    )
    return { stop, plek, poort: server.poort }
  } catch (fout) {
    if (!overgenomen) await stopServer(server, plek.log)
    throw fout
  }
}

function eenmaal(doe: () => Promise<void>): () => Promise<void> {
  let bezig: Promise<void> | undefined
  return () => {
    bezig ??= doe()
    return bezig
  }
}
