import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { maakContext, systeem } from '../../src/kernel/context.ts'
import { gemeenten, organisatieMetCode } from '../../src/modules/netwerk/index.ts'
import { bewaarRollen, maakAccount } from '../../src/modules/toegang/index.ts'
import { bewijsContext } from '../../src/modules/toegang/sessie.ts'
import { bewaarSessie } from '../../src/modules/toegang/toegang.store.ts'
import { hash, nieuwToken } from '../../src/platform/crypto/index.ts'
import { type Baken, startBaken } from '../../src/start.ts'
import { kloonDatabank } from '../kloon.ts'
import { tijdelijkeMap } from '../tijdelijk.ts'
import { wachtzinHash } from '../wachtzin.ts'

const regiomap = new URL('../regios/merenland/', import.meta.url).pathname

export type Huis = Baken & {
  map: string
  dataDir: string
  klok: { nu: Date }
  log: string[]
  opruimen(): Promise<void>
}

/** A whole Baken that listens, on a database of its own, as a demo so that the sign-in page shows the code. */
export async function startHuis(env: Record<string, string> = {}): Promise<Huis> {
  if (env.DATABASE_URL) return await startHuisMetCluster(env)
  const { appUrl, beheerUrl } = await kloonDatabank()
  return await startHuisMetCluster({ DATABASE_URL: appUrl, DATABASE_BEHEER_URL: beheerUrl, ...env })
}

/** The same on a PostgreSQL that it starts itself: its files are all there is. */
export async function startHuisMetCluster(env: Record<string, string> = {}): Promise<Huis> {
  const map = tijdelijkeMap('e2e')
  const log: string[] = []
  const klok = { nu: new Date() }
  // A moment later at each look, so that what is newer sorts as newer.
  let tikken = 0
  const dataDir = join(map, 'data')
  const { DATABASE_URL: _a, DATABASE_BEHEER_URL: _b, ...rest } = process.env
  const omgeving = {
    ...rest,
    BAKEN_DATA: dataDir,
    BAKEN_SLEUTEL: join(map, 'sleutel', 'k'),
    BAKEN_REGIO: regiomap,
    PORT: '0',
    ...env,
  }
  const baken = await startBaken({
    env: omgeving,
    log: (regel) => log.push(regel),
    klok: () => new Date(klok.nu.getTime() + tikken++),
    demo: true,
  })
  const opruimen = async () => {
    await baken.stop()
    rmSync(map, { recursive: true, force: true })
  }
  return { ...baken, map, dataDir, klok, log, opruimen }
}

/** An account with one role in a municipality of the region, and the name it signs in with. */
export async function maakInlog(huis: Huis, rol: string, gemeenteNaam = 'Waterveen'): Promise<string> {
  return (await maakPersoon(huis, rol, gemeenteNaam, wachtzinHash)).inlognaam
}

/** The token of somebody who has just signed in, for what is not about signing in. */
export async function maakToken(huis: Huis, rol: string, gemeenteNaam: string): Promise<string> {
  const { id, gemeenteId } = await maakPersoon(huis, rol, gemeenteNaam, '-')
  const token = nieuwToken()
  const sessie = { tokenHash: hash(token), accountId: id, gemeenteId, bevestigd: true }
  const verlooptOp = new Date(huis.klok.nu.getTime() + 3_600_000)
  await huis.unitOfWork(bewijsContext('inloggen', 'test', token, huis.klok.nu), (ctx) =>
    bewaarSessie(ctx, { ...sessie, verlooptOp }),
  )
  return token
}

async function maakPersoon(
  { unitOfWork, klok }: Huis,
  rol: string,
  gemeenteNaam: string,
  wachtwoordHash: string,
) {
  const vast = { actor: systeem, doel: 'inrichten', verwerking: 'test', spoor: 'geen' } as const
  const basis = maakContext({ ...vast, now: klok.nu })
  const alle = await unitOfWork(basis, gemeenten)
  const hier = alle.find((gemeente) => gemeente.naam === gemeenteNaam)!
  const inlognaam = `${rol}-${randomUUID().slice(0, 6)}@example.nl`
  const id = await unitOfWork({ ...basis, gemeenteId: hier.id }, async (ctx) => {
    const { id: organisatieId } = (await organisatieMetCode(ctx, `gemeente-${hier.code}`))!
    const naam = `Test ${rol}`
    const totpGeheim = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
    const account = await maakAccount(ctx, { organisatieId, inlognaam, naam, wachtwoordHash, totpGeheim })
    await bewaarRollen(ctx, account, [rol])
    return account
  })
  return { id, inlognaam, gemeenteId: hier.id }
}

/** The owner's address of the database that this Baken started itself. */
export function beheerUrlVan({ dataDir }: Huis): string {
  const { beheer } = JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')) as { beheer: string }
  const poort = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]
  return `postgres://baken_beheer:${beheer}@127.0.0.1:${poort}/baken`
}
