import { monitorEventLoopDelay } from 'node:perf_hooks'

/** When somebody has to wait, and how long at the most. */
export type Wachtgrenzen = Readonly<{
  /** So many being sent at once: more than that has to wait. Who waited her turn may go until it is twice as many. */
  tegelijk: number
  /** Turns a second. */
  perSeconde: number
  /** Seconds. */
  hoogstensWachten: number
  /** How long the answer to who has no turn yet is held back, in milliseconds: who sends without waiting is slowed down. */
  rem: number
}>

export const gewoneGrenzen: Wachtgrenzen = { tegelijk: 64, perSeconde: 100, hoogstensWachten: 30, rem: 1000 }

/** A process that is this late with everything, on average over a second, can take no more. */
const hoogsteVertraging = 1000

/** How busy this process is, measured by itself. Nothing here is kept: a restart loses nothing that anybody was promised. */
export class Drukte {
  readonly grenzen: Wachtgrenzen
  #bezig = 0
  #laatsteBeurt = 0
  #meter: ReturnType<typeof monitorEventLoopDelay> | undefined
  #gemeten = { op: 0, vertraging: 0 }

  constructor(grenzen: Wachtgrenzen = gewoneGrenzen) {
    this.grenzen = grenzen
  }

  /** Must who sends now take a number? Also when others are waiting for their turn. */
  moetWachten(now: Date): boolean {
    return (
      this.#bezig >= this.grenzen.tegelijk ||
      now.getTime() < this.#laatsteBeurt ||
      this.#vertraging() > hoogsteVertraging
    )
  }

  /** Room that is kept for who waited. */
  heeftPlaats(): boolean {
    return this.#bezig < 2 * this.grenzen.tegelijk
  }

  beurtGegeven(beurt: Date): void {
    this.#laatsteBeurt = Math.max(this.#laatsteBeurt, beurt.getTime())
  }

  async tel<T>(werk: () => Promise<T>): Promise<T> {
    this.#bezig++
    try {
      return await werk()
    } finally {
      this.#bezig--
    }
  }

  /** The mean delay of the event loop during the last second or so, in milliseconds. */
  #vertraging(): number {
    if (!this.#meter) {
      this.#meter = monitorEventLoopDelay({ resolution: 20 })
      this.#meter.enable()
    }
    const nu = performance.now()
    if (nu - this.#gemeten.op > 1000) {
      const gemiddeld = this.#meter.mean / 1e6
      this.#gemeten = { op: nu, vertraging: Number.isFinite(gemiddeld) ? gemiddeld : 0 }
      this.#meter.reset()
    }
    return this.#gemeten.vertraging
  }
}
