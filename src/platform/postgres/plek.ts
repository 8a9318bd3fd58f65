import type { Binaries } from './binaries.ts'
import type { Dienstgebruiker } from './dienstgebruiker.ts'
import type { Geheimen } from './geheimen.ts'

/** All that is needed to start one cluster, or to log in to it. */
export type Plek = Readonly<{
  dataDir: string
  cluster: string
  logbestand: string
  binaries: Binaries
  gebruiker: Dienstgebruiker | undefined
  geheimen: Geheimen
  log: (regel: string) => void
}>
