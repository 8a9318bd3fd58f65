import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { adres, leesGeheimen } from '../src/platform/postgres/geheimen.ts'
import { leesPidbestand } from '../src/platform/postgres/pidbestand.ts'
import { dood, leeft, processenVan } from '../src/platform/postgres/proces.ts'
import { projectmap } from '../src/platform/projectmap.ts'

const pakket = JSON.parse(readFileSync(join(projectmap, 'package.json'), 'utf8'))

export type Draaiend = { pid: number; adres: string; ms: number; regels: string[]; stop(): Promise<void> }

/** A house of its own for one bench: a Baken with its database in a temporary folder that goes away afterwards. */
export class Opstelling {
  readonly map = realpathSync(mkdtempSync(join(tmpdir(), 'baken-bench-')))
  readonly dataDir = join(this.map, 'data')
  readonly sleutelbestand = join(this.map, 'sleutel', 'installatie.sleutel')
  #baken: number | undefined

  constructor() {
    // As root PostgreSQL runs as another user, who has to get in.
    chmodSync(this.map, 0o711)
  }

  get env(): NodeJS.ProcessEnv {
    const { DATABASE_URL: _, DATABASE_BEHEER_URL: __, ...rest } = process.env
    return { ...rest, BAKEN_DATA: this.dataDir, BAKEN_SLEUTEL: this.sleutelbestand, PORT: '0' }
  }

  get postgres(): number[] {
    return processenVan(join(this.dataDir, 'postgres'))
  }

  /** Starts Baken as `npm start` does, and waits until it listens. */
  async start(): Promise<Draaiend> {
    const begin = performance.now()
    const kind = spawn('sh', ['-c', pakket.scripts.start], {
      cwd: projectmap,
      env: this.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const pid = kind.pid!
    this.#baken = pid
    const regels: string[] = []
    const luistert = new Promise<string>((klaar, mislukt) => {
      const lees = (deel: Buffer) => {
        regels.push(...String(deel).split('\n').filter(Boolean))
        const gevonden = regels.map((regel) => /^Baken luistert op (\S+)/.exec(regel)?.[1]).find(Boolean)
        if (gevonden) klaar(gevonden)
      }
      kind.stdout.on('data', lees)
      kind.stderr.on('data', lees)
      kind.once('close', () => mislukt(new Error(`Baken start niet: ${regels.join(' | ')}`)))
    })
    const waar = await luistert
    const stop = async () => {
      kind.kill('SIGTERM')
      while (leeft(pid)) await setTimeout(10)
    }
    return { pid, adres: waar, ms: Math.round(performance.now() - begin), regels, stop }
  }

  /** The address of a login on the database of this house. */
  url(wie: 'app' | 'beheer'): string {
    return adres(wie, leesGeheimen(this.dataDir), leesPidbestand(join(this.dataDir, 'postgres'))!.poort)
  }

  /** Kills Baken and its whole PostgreSQL at once, as a power cut would. */
  async doodAlles(): Promise<void> {
    const slachtoffers = [...(this.#baken ? [this.#baken] : []), ...this.postgres]
    slachtoffers.forEach(dood)
    while (this.postgres.length > 0 || slachtoffers.some(leeft)) {
      this.postgres.forEach(dood)
      await setTimeout(5)
    }
    this.#baken = undefined
  }

  async ruimOp(): Promise<void> {
    await this.doodAlles()
    rmSync(this.map, { recursive: true, force: true, maxRetries: 5 })
  }

  /** What Baken and PostgreSQL hold together, shared pages counted once. */
  geheugenMb(): number {
    const kb = [this.#baken!, ...this.postgres].map((pid) => pss(pid))
    return Math.round(kb.reduce((som, deel) => som + deel, 0) / 1024)
  }
}

function pss(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
}

/** `--aantal 5000`, or what it is without. */
export function getal(opties: readonly string[], naam: string, anders: number): number {
  const plaats = opties.indexOf(`--${naam}`)
  const waarde = plaats < 0 ? anders : Number(opties[plaats + 1])
  if (!Number.isInteger(waarde) || waarde < 1) throw new Error(`--${naam} vraagt een getal`)
  return waarde
}

/** For whoever watches; stdout is for the figures. */
export function vertel(regel: string): void {
  process.stderr.write(`${regel}\n`)
}
