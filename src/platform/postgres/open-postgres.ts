import { resolve } from 'node:path'
import { controleerPostgres } from './controleer.ts'
import { type Databank, startEigenPostgres } from './eigen-postgres.ts'
import { PostgresFout } from './fout.ts'
import { kiesGegevensmap, type Plaats } from './gegevensmap.ts'

/** The database that the environment names, checked; else our own. */
export async function openPostgres(
  env: NodeJS.ProcessEnv,
  log: (regel: string) => void,
  plaats: Plaats = { werkmap: process.cwd(), uitwijkmap: '/var/lib/baken' },
): Promise<Databank> {
  const { DATABASE_URL: appUrl, DATABASE_BEHEER_URL: beheerUrl, BAKEN_POSTGRES_BINARIES: binaries } = env
  if (!appUrl !== !beheerUrl) {
    throw new PostgresFout('Geef DATABASE_URL en DATABASE_BEHEER_URL allebei, of geen van beide.')
  }
  if (appUrl && beheerUrl) {
    await controleerPostgres({ appUrl, beheerUrl })
    const dataDir = resolve(plaats.werkmap, env.BAKEN_DATA || 'data')
    return { appUrl, beheerUrl, dataDir, eigen: false, stop: async () => {} }
  }
  const dataDir = kiesGegevensmap(env, log, plaats)
  return await startEigenPostgres({
    dataDir,
    log,
    ...(binaries ? { binaries: resolve(plaats.werkmap, binaries) } : {}),
  })
}
