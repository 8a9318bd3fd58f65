import { setTimeout } from 'node:timers/promises'
import { type ServerType, serve } from '@hono/node-server'
import { maakApp } from './app.ts'
import { alleRegels } from './beleid.ts'
import type { Klok } from './kernel/clock.ts'
import { laadRegio, leesRegioIn } from './modules/netwerk/index.ts'
import { eersteBeheerder, openInlogdiensten } from './modules/toegang/index.ts'
import { maakBag } from './platform/bronnen/index.ts'
import { leesConfig } from './platform/config.ts'
import { leesInstallatiesleutel, Sleutelbos } from './platform/crypto/index.ts'
import {
  maakUnitOfWork,
  migreer,
  openDatabase,
  richtIn,
  type UnitOfWork,
  voorElkeGemeente,
} from './platform/db/index.ts'
import { maakScan } from './platform/files/index.ts'
import { startJobs } from './platform/jobs/jobs.ts'
import { maakVerstuur } from './platform/mail/index.ts'
import { type Databank, openPostgres } from './platform/postgres/index.ts'
import { klussen, taken, wachtrijen } from './taken.ts'
import { stijlblad } from './web/bouw-stijl.ts'

/** Milliseconds: by then PostgreSQL is under way. */
const onderweg = 30

export type Startopties = { env: NodeJS.ProcessEnv; log(regel: string): void; klok: Klok; demo?: boolean }
export type Baken = {
  adres: string
  unitOfWork: UnitOfWork
  isDemo: boolean
  nieuw: boolean
  stop(): Promise<void>
}

/** From an environment to a Baken that listens: database, migrations, key, region, pages, daily work. */
export async function startBaken({ env, log, klok, demo = false }: Startopties): Promise<Baken> {
  const config = leesConfig(env)
  const opening = openPostgres(env, log)
  const { regio, inlogdiensten } = await intussen(opening, () => {
    const regio = laadRegio(config.regiomap)
    stijlblad()
    return { regio, inlogdiensten: openInlogdiensten({ ...config, env, regio, log }) }
  })
  const databank = await opening
  try {
    const { appUrl, beheerUrl } = databank
    await migreer({
      beheerUrl,
      appRol: decodeURIComponent(new URL(appUrl).username),
      beleid: alleRegels,
      wachtrijen,
    })
    const staat = await richtInstallatieIn(
      beheerUrl,
      config.sleutelbestand(databank.dataDir),
      regio,
      demo,
      log,
    )
    const db = openDatabase(appUrl, log)
    const unitOfWork = maakUnitOfWork(db, staat.bos)
    const inrichten = { doel: 'inrichten', verwerking: 'beheer.inrichten', now: klok() }
    await voorElkeGemeente(unitOfWork, inrichten, (ctx) => ctx.bos.zorgVoorGemeentesleutel(ctx))
    const { isDemo } = staat
    const app = maakApp({
      unitOfWork,
      klok,
      log,
      openbaarAdres: config.openbaarAdres,
      installatie: { demo: isDemo, oefenmodus: true },
      inlogdiensten,
      bag: maakBag(config.bag, log),
      melden: config.melden,
    })
    const { server, adres } = await luister(app.fetch, config.poort, config.host)
    log(`Baken luistert op ${adres}`)
    if (!config.bag) log('BAKEN_BAG_URL is niet ingesteld: de balie kan geen adres nakijken.')
    if (!config.mail) log('BAKEN_SMTP is niet ingesteld: Baken verstuurt geen mail.')
    const scan = config.scanner && maakScan(config.scanner)
    if (!scan) log('BAKEN_CLAMAV is niet ingesteld: Baken laat bestanden niet op virussen nakijken.')
    const diensten = { verstuur: maakVerstuur(config.mail, log), scan, adres: config.openbaarAdres ?? adres }
    const post = klussen(unitOfWork, klok, diensten)
    const beheerder = {
      now: klok(),
      opnieuw: config.nodigBeheerderUit,
      toon: (token: string) => log(`Maak een beheerder aan: ${adres}/uitnodiging/${token}`),
    }
    const [jobs] = await Promise.all([
      startJobs(appUrl, taken(unitOfWork, klok), log, post),
      isDemo ? null : eersteBeheerder(unitOfWork, beheerder),
    ])
    const stop = async () => {
      await sluit(server)
      await jobs.stop()
      await db.destroy()
      await databank.stop()
    }
    return { adres, unitOfWork, isDemo, nieuw: staat.nieuw, stop }
  } catch (fout) {
    await databank.stop()
    throw fout
  }
}

/**
 * What takes this process the longest, while PostgreSQL starts in processes of its own. When it cannot be done, what was opened is
 * closed again.
 */
async function intussen<T>(opening: Promise<Databank>, werk: () => T): Promise<T> {
  const mislukt = () => {}
  await Promise.race([opening.catch(mislukt), setTimeout(onderweg)])
  try {
    return werk()
  } catch (fout) {
    await opening.then((databank) => databank.stop(), mislukt)
    throw fout
  }
}

async function richtInstallatieIn(
  beheerUrl: string,
  bestand: string,
  regio: ReturnType<typeof laadRegio>,
  demo: boolean,
  log: (regel: string) => void,
): Promise<{ bos: Sleutelbos; isDemo: boolean; nieuw: boolean }> {
  return await richtIn(beheerUrl, async (beheer) => {
    const voor = await beheer.installatie()
    const sleutel = leesInstallatiesleutel(bestand, voor.vingerafdruk, log)
    const nieuw = voor.vingerafdruk === null
    if (nieuw && demo) await beheer.isVoortaanDemo()
    await beheer.hoortBijSleutel(sleutel.vingerafdruk)
    await leesRegioIn(beheer, regio)
    return { ...(await beheer.installatie()), bos: new Sleutelbos(sleutel), nieuw }
  })
}

function luister(fetch: (verzoek: Request) => Response | Promise<Response>, port: number, hostname: string) {
  return new Promise<{ server: ServerType; adres: string }>((klaar, mislukt) => {
    const server = serve({ fetch, port, hostname }, (info) =>
      klaar({ server, adres: `http://localhost:${info.port}` }),
    )
    server.on('error', mislukt)
  })
}

/** Lets what is under way finish, for ten seconds at the most. */
function sluit(server: ServerType): Promise<void> {
  return new Promise((klaar) => {
    server.close(() => klaar())
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    globalThis
      .setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 10_000)
      .unref()
  })
}
