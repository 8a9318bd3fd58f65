import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { PostgresFout } from './fout.ts'
import { vasteInstellingen } from './instellingen.ts'
import { alsGebruiker, SCHONE_OMGEVING } from './opdracht.ts'
import { leesPidbestand } from './pidbestand.ts'
import type { Plek } from './plek.ts'
import { leeft, starttijd } from './proces.ts'

/** A running PostgreSQL; `sinds` keeps us from signalling a later process with the same id. */
export type Server = Readonly<{ pid: number; sinds: string; poort: number }>

const GROOTSTE_LOG = 5_000_000
const SNEL_STOPPEN_MS = 60_000

/** Starts PostgreSQL, on a free port unless one is given, and waits until it lets people in. */
export async function startServer(plek: Plek, poort?: number): Promise<Server> {
  for (let poging = 1; ; poging++) {
    const gekozen = poort ?? (await vrijePoort())
    const server = await probeer(plek, gekozen)
    if (server) return server
    const laatste = laatsteRegels(plek.logbestand)
    // Somebody else may take a port between our finding it free and our using it.
    const bezet = laatste.includes('could not create any TCP/IP sockets')
    if (!bezet || poging === 3 || poort)
      throw new PostgresFout(`PostgreSQL start niet. ${plek.logbestand}: ${laatste}`)
  }
}

/** Ends the server: open transactions are rolled back, everything committed is on disk. */
export async function stopServer(server: Server, log: (regel: string) => void): Promise<void> {
  sein(server, 'SIGINT')
  for (const begin = Date.now(); draait(server); await setTimeout(10)) {
    if (Date.now() - begin < SNEL_STOPPEN_MS) continue
    log('PostgreSQL stopt niet binnen een minuut; het herstelt zich bij de volgende start.')
    sein(server, 'SIGQUIT')
    return
  }
}

function draait(server: Server): boolean {
  return starttijd(server.pid) === server.sinds
}

async function probeer(plek: Plek, poort: number): Promise<Server | undefined> {
  const kind = start(plek, poort)
  const begin = Date.now()
  for (let gemeld = 0; kind.pid && leeft(kind.pid); await setTimeout(10)) {
    const pidbestand = leesPidbestand(plek.cluster)
    if (pidbestand?.pid === kind.pid && pidbestand.klaar)
      return { pid: kind.pid, sinds: starttijd(kind.pid) ?? '', poort }
    const wacht = Math.floor((Date.now() - begin) / 10_000)
    if (wacht > gemeld) plek.log(`PostgreSQL herstelt de gegevens (${wacht * 10} seconden).`)
    gemeld = wacht
  }
  return undefined
}

/** In a session of its own, so that Ctrl-C reaches Baken and not the database under it. */
function start(plek: Plek, poort: number): ChildProcess {
  const log = openLog(plek.logbestand)
  const args = ['-D', plek.cluster, '-p', String(poort), ...vasteInstellingen(plek.cluster)]
  const kind = spawn(join(plek.binaries.bin, 'postgres'), args, {
    ...alsGebruiker(plek.gebruiker),
    cwd: '/',
    env: SCHONE_OMGEVING,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  kind.on('error', (fout) => plek.log(`PostgreSQL start niet: ${fout.message}`))
  kind.unref()
  return kind
}

function openLog(pad: string): number {
  if ((statSync(pad, { throwIfNoEntry: false })?.size ?? 0) > GROOTSTE_LOG) renameSync(pad, `${pad}.oud`)
  return openSync(pad, 'a', 0o600)
}

function laatsteRegels(pad: string): string {
  return readFileSync(pad, 'utf8').trim().split('\n').slice(-3).join(' | ')
}

function sein(server: Server, signaal: NodeJS.Signals): void {
  try {
    if (draait(server)) process.kill(server.pid, signaal)
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'ESRCH') throw fout
  }
}

function vrijePoort(): Promise<number> {
  return new Promise((klaar, mislukt) => {
    const luisteraar = createServer().on('error', mislukt)
    luisteraar.listen(0, '127.0.0.1', () => {
      const adres = luisteraar.address()
      luisteraar.close(() => klaar(typeof adres === 'object' && adres ? adres.port : 0))
    })
  })
}
