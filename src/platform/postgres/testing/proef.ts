import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { tijdelijkeMap } from '../../../../test/tijdelijk.ts'
import { dood, processenVan } from '../proces.ts'

/** What the child program tells; see draai.ts. */
type Bericht = {
  klaar?: { appUrl: string; beheerUrl: string; dataDir: string }
  ms?: number
  opgeslagen?: number
  gestopt?: boolean
  fout?: string
  log?: string
}

type Start = {
  env?: NodeJS.ProcessEnv
  plaats?: { werkmap: string; uitwijkmap: string }
  schrijft?: boolean
  proces?: { env?: NodeJS.ProcessEnv; uid?: number; gid?: number; programma?: string[] }
}

const PROGRAMMA = [process.execPath, fileURLToPath(new URL('./draai.ts', import.meta.url))]

/** A folder of its own, and everything started in it: whatever a test does, `ruimOp` leaves nothing behind. */
export class Proef {
  readonly map = tijdelijkeMap('postgres')
  readonly kinderen: Kind[] = []

  start(start: Start = {}): Kind {
    const kind = new Kind({ ...start, env: { ...this.omgeving(), ...start.env } })
    this.kinderen.push(kind)
    return kind
  }

  omgeving(): NodeJS.ProcessEnv {
    const { BAKEN_POSTGRES_BINARIES: binaries } = process.env
    return { BAKEN_DATA: join(this.map, 'data'), ...(binaries ? { BAKEN_POSTGRES_BINARIES: binaries } : {}) }
  }

  servers(map = join(this.map, 'data')): number[] {
    return processenVan(join(map, 'postgres'))
  }

  async doodAlles(...mappen: string[]): Promise<void> {
    for (const kind of this.kinderen) kind.dood()
    for (const map of [join(this.map, 'data'), ...mappen]) {
      while (this.servers(map).length > 0) {
        this.servers(map).forEach(dood)
        await setTimeout(10)
      }
    }
  }

  async ruimOp(...mappen: string[]): Promise<void> {
    await this.doodAlles(...mappen)
    rmSync(this.map, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** One Baken in a process group of its own. */
class Kind {
  readonly berichten: Bericht[] = []
  readonly #proces: ChildProcess
  readonly #einde: Promise<unknown>
  #rest = ''

  constructor({ proces = {}, ...opdracht }: Start) {
    const [programma = '', ...args] = proces.programma ?? PROGRAMMA
    const { uid, gid, env = process.env } = proces
    this.#proces = spawn(programma, [...args, JSON.stringify(opdracht)], {
      detached: true,
      env,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'inherit'],
      ...(uid && gid ? { uid, gid } : {}),
    })
    this.#einde = new Promise((klaar) => this.#proces.once('close', klaar))
    this.#proces.stdout?.on('data', (deel) => {
      const regels = (this.#rest + deel).split('\n')
      this.#rest = regels.pop() ?? ''
      this.berichten.push(...regels.map((regel) => JSON.parse(regel) as Bericht))
    })
  }

  /** Waits for news of this kind; a Baken that ends without it fails the test. */
  async hoort<K extends keyof Bericht>(soort: K, minstens = 1): Promise<NonNullable<Bericht[K]>> {
    for (;;) {
      const gehoord = this.berichten.filter((b) => b[soort] !== undefined)
      if (gehoord.length >= minstens) return gehoord.at(-1)![soort]!
      if (this.#proces.exitCode !== null || this.#proces.signalCode) {
        throw new Error(`geen ${soort}: ${JSON.stringify(this.berichten.slice(-3))}`)
      }
      await setTimeout(5)
    }
  }

  /** To the whole group, as a terminal does with Ctrl-C. */
  async sein(signaal: NodeJS.Signals): Promise<void> {
    process.kill(-this.#proces.pid!, signaal)
    await this.#einde
  }

  get opgeslagen(): number[] {
    return this.berichten.flatMap((b) => b.opgeslagen ?? [])
  }

  einde(): Promise<unknown> {
    return this.#einde
  }

  dood(): void {
    if (this.#proces.pid && this.#proces.exitCode === null) dood(this.#proces.pid)
  }
}
