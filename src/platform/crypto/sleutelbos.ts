import { createHmac } from 'node:crypto'
import { DomainError } from '../../kernel/errors.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { perTransactie, type TxContext } from '../db/index.ts'
import { type Bezorger, type Brievenbus, bezorger, haalUit, nieuweBrievenbus } from './brievenbus.ts'
import { ontzegel, verzegel } from './gcm.ts'
import { afgeleideSleutel } from './hash.ts'
import type { Installatiesleutel } from './installatiesleutel.ts'
import { bewaarGemeentesleutel, gemeentesleutels } from './sleutel.store.ts'

type Bos = { nieuwste: string; bussen: Map<string, Brievenbus> }

/**
 * The keys of the municipalities, opened with the installation's key and kept in memory: they are few and stay the
 * same. Dossier keys are never kept: they are asked from the database each time, so that row-level security decides.
 */
export class Sleutelbos {
  readonly #installatie: Installatiesleutel
  readonly #perGemeente = new Map<string, Bos>()
  /** What one transaction wraps for one municipality goes together. */
  readonly #bezorgers = perTransactie(() => new Map<string, Bezorger>())

  constructor(installatie: Installatiesleutel) {
    this.#installatie = installatie
  }

  /** Gives a municipality its first key, when it has none. Needs the right `sleutelbeheer:toevoegen`. */
  async zorgVoorGemeentesleutel(ctx: TxContext): Promise<void> {
    if ((await gemeentesleutels(ctx)).length > 0) return
    const bus = nieuweBrievenbus()
    const id = nieuwId(ctx.now)
    const gewikkeld = verzegel(this.#installatie.sleutel, plaatsVan(ctx, id), bus.prive)
    await bewaarGemeentesleutel(ctx, { id, publiek: bus.publiek, gewikkeld })
  }

  /** Wraps a dossier's key for the municipality. Needs the public half only: what comes in cannot be read back. */
  async wikkel(
    ctx: TxContext,
    plaats: string,
    sleutel: Buffer,
  ): Promise<{ gemeentesleutelId: string; gewikkeld: Buffer }> {
    const { nieuwste, bussen } = await this.#bos(ctx)
    const bezorgers = this.#bezorgers(ctx)
    const bezorg = bezorgers.get(nieuwste) ?? bezorger(bussen.get(nieuwste)!.publiek)
    bezorgers.set(nieuwste, bezorg)
    return { gemeentesleutelId: nieuwste, gewikkeld: bezorg(plaats, sleutel) }
  }

  async ontwikkel(
    ctx: TxContext,
    plaats: string,
    gemeentesleutelId: string,
    gewikkeld: Buffer,
  ): Promise<Buffer> {
    const bus = (await this.#bos(ctx)).bussen.get(gemeentesleutelId)
    if (!bus) throw new Error('onbekende gemeentesleutel')
    return haalUit(bus, plaats, gewikkeld)
  }

  /** What belongs to the installation and to no dossier: the secret of a second factor. */
  verzegelVoorInstallatie(plaats: string, tekst: Buffer): Buffer {
    return verzegel(this.#installatie.sleutel, plaats, tekst)
  }

  ontzegelVoorInstallatie(plaats: string, verzegeld: Buffer): Buffer {
    return ontzegel(this.#installatie.sleutel, plaats, verzegeld)
  }

  /** A hash that needs the installation's key: who has the database alone cannot try names or short codes. */
  kenmerkVoorInstallatie(waarvoor: string, tekst: string): Buffer {
    const sleutel = afgeleideSleutel(this.#installatie.sleutel, waarvoor)
    return createHmac('sha256', sleutel).update(tekst).digest()
  }

  /** What is one account's alone: under a key of its own, so that a mix-up of rows opens nothing. */
  verzegelVoorAccount(accountId: string, plaats: string, tekst: Buffer): Buffer {
    return verzegel(this.#accountsleutel(accountId), plaats, tekst)
  }

  ontzegelVoorAccount(accountId: string, plaats: string, verzegeld: Buffer): Buffer {
    return ontzegel(this.#accountsleutel(accountId), plaats, verzegeld)
  }

  #accountsleutel(accountId: string): Buffer {
    return afgeleideSleutel(this.#installatie.sleutel, `account ${accountId}`)
  }

  async #bos(ctx: TxContext): Promise<Bos> {
    const bekend = this.#perGemeente.get(ctx.gemeenteId!)
    if (bekend) return bekend
    const rijen = await gemeentesleutels(ctx)
    const nieuwste = rijen.at(-1)
    if (!nieuwste) throw new DomainError('geen-gemeentesleutel', 503, 'Deze gemeente is nog niet ingericht.')
    const bussen = new Map(
      rijen.map((rij) => {
        const prive = ontzegel(this.#installatie.sleutel, plaatsVan(ctx, rij.id), rij.gewikkeld)
        return [rij.id, { publiek: rij.publiek, prive }]
      }),
    )
    const bos = { nieuwste: nieuwste.id, bussen }
    this.#perGemeente.set(ctx.gemeenteId!, bos)
    return bos
  }
}

function plaatsVan(ctx: TxContext, id: string): string {
  return `sleutel.gemeentesleutel ${ctx.gemeenteId} ${id}`
}
