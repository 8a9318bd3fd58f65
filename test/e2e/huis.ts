import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { maakContext, systeem } from '../../src/kernel/context.ts'
import { gemeenten, organisatieMetCode } from '../../src/modules/netwerk/index.ts'
import { bewaarRollen, hashWachtwoord, maakAccount } from '../../src/modules/toegang/index.ts'
import { type Baken, startBaken } from '../../src/start.ts'

export const wachtzin = 'vier losse woorden samen'
const regiomap = new URL('../regios/merenland/', import.meta.url).pathname

export type Huis = Baken & {
  map: string
  dataDir: string
  klok: { nu: Date }
  log: string[]
  opruimen(): Promise<void>
}

/** A whole Baken on its own data, listening, as a demo so that the sign-in page shows the code. */
export async function startHuis(env: Record<string, string> = {}): Promise<Huis> {
  const map = mkdtempSync(join(tmpdir(), 'baken-e2e-'))
  chmodSync(map, 0o711)
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

/** An account with one role in a municipality of the made-up region. */
export async function maakInlog(
  { unitOfWork, klok }: Huis,
  rol: string,
  gemeenteNaam = 'Waterveen',
): Promise<string> {
  const basis = maakContext({
    actor: systeem,
    doel: 'inrichten',
    verwerking: 'test',
    spoor: 'geen',
    now: klok.nu,
  })
  const alle = await unitOfWork(basis, gemeenten)
  const hier = alle.find((gemeente) => gemeente.naam === gemeenteNaam)!
  const inlognaam = `${rol}-${randomUUID().slice(0, 6)}@example.nl`
  const wachtwoordHash = await hashWachtwoord(wachtzin)
  await unitOfWork({ ...basis, gemeenteId: hier.id }, async (ctx) => {
    const organisatie = await organisatieMetCode(ctx, `gemeente-${hier.code}`)
    const naam = `Test ${rol}`
    const id = await maakAccount(ctx, {
      organisatieId: organisatie!.id,
      inlognaam,
      naam,
      wachtwoordHash,
      totpGeheim: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    })
    await bewaarRollen(ctx, id, [rol])
  })
  return inlognaam
}

/** The owner's address of the database that this Baken started itself. */
export function beheerUrlVan({ dataDir }: Huis): string {
  const { beheer } = JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')) as { beheer: string }
  const poort = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]
  return `postgres://baken_beheer:${beheer}@127.0.0.1:${poort}/baken`
}
