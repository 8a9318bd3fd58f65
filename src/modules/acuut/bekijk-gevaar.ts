import { openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { breekZegel, type Verstrekkinginhoud } from './acuut.inhoud.ts'
import { alleOpenGevaren, gevarenVan, metVoorgangers, stappenBij } from './acuut.store.ts'
import { alsToetsen, type Toets } from './toets.presenter.ts'
import { lopend } from './vastleggen.ts'
import { toetsenMet, verstrekkingenBij } from './verstrekking.store.ts'

export type Gevaarstap = Readonly<{
  id: string
  soort: string
  tekst: string
  door: string
  gedaanOp: Date
  op: Date
}>
export type Verstrekking = Verstrekkinginhoud & Readonly<{ id: string; toets: Toets | null; verteldOp: Date }>

/** The danger of a dossier as it may leave the module. */
export type Gevaarinzage = Readonly<{
  open: Readonly<{
    sinds: Date
    /** Who has it in hand; `null` as long as nobody does. */
    bij: string | null
    vanMij: boolean
    stappen: Gevaarstap[]
    versie: number
  }> | null
  /** Until when it has to be written down what was told, for each time that it was; the first to end on top. */
  vastleggenVoor: readonly Date[]
  hulpOp: Date | null
  verstrekkingen: Verstrekking[]
}>

/** What is known of the danger in a dossier; `null` when there never was any. */
export async function bekijkGevaar(ctx: TxContext, dossierId: string): Promise<Gevaarinzage | null> {
  const gevaren = await gevarenVan(ctx, dossierId)
  if (gevaren.length === 0) return null
  const open = gevaren.filter((rij) => rij.voorbijOp === null)
  const { stappen, verstrekkingen } = await leesInhoud(ctx, gevaren, open)
  const eerste = open[0]
  return {
    open: eerste
      ? {
          sinds: new Date(Math.min(...open.map((rij) => rij.begonnenOp.getTime()))),
          bij: stappen.findLast((stap) => stap.soort === 'overgenomen')?.door ?? null,
          vanMij: open.every((rij) => rij.overgenomenDoor === ctx.actor.id),
          stappen,
          versie: eerste.versie,
        }
      : null,
    vastleggenVoor: (await lopend(ctx, dossierId)).map(({ einde }) => einde),
    hulpOp: gevaren.findLast((rij) => rij.hulpOp !== null)?.hulpOp ?? null,
    verstrekkingen,
  }
}

type Ids = readonly { id: string }[]

/** The steps of what is open, and all that was told: one question for the keys of both. */
async function leesInhoud(ctx: TxContext, gevaren: Ids, open: Ids) {
  const nu = await metVoorgangers(
    ctx,
    gevaren.map(({ id }) => id),
  )
  const bijOpen = [...nu].filter(([, id]) => open.some((rij) => rij.id === id)).map(([id]) => id)
  const stappen = await stappenBij(ctx, bijOpen)
  const verteld = await verstrekkingenBij(ctx, [...nu.keys()])
  const versies = await openDossiers(ctx, [...new Set([...stappen, ...verteld].map((rij) => rij.dossierId))])
  return {
    stappen: alsStappen(versies, stappen),
    verstrekkingen: await alsVerstrekkingen(ctx, versies, verteld),
  }
}

type Versies = Awaited<ReturnType<typeof openDossiers>>
type Rijen<F extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<F>>

function alsStappen(versies: Versies, rijen: Rijen<typeof stappenBij>): Gevaarstap[] {
  return rijen
    .flatMap(({ id, soort, inhoud, gedaanOp, op }) => {
      const wat = breekZegel('stap', versies, id, inhoud)
      return wat ? [{ id, soort, gedaanOp, op, ...wat }] : []
    })
    .sort((a, b) => a.gedaanOp.getTime() - b.gedaanOp.getTime() || a.op.getTime() - b.op.getTime())
}

async function alsVerstrekkingen(
  ctx: TxContext,
  versies: Versies,
  rijen: Rijen<typeof verstrekkingenBij>,
): Promise<Verstrekking[]> {
  const ids = rijen.map(({ id }) => id)
  const toetsen = new Map(
    (await alsToetsen(ctx, await toetsenMet(ctx, ids))).map((toets) => [toets.id, toets]),
  )
  return rijen.flatMap(({ id, inhoud, verteldOp }) => {
    const wat = breekZegel('verstrekking', versies, id, inhoud)
    return wat ? [{ ...wat, id, verteldOp, toets: toetsen.get(id) ?? null }] : []
  })
}

/** A dossier in which somebody is in danger now, for a list; `bij` is who has it in hand. */
export type OpenGevaar = Readonly<{
  dossierId: string
  soort: 'melding' | 'signaal'
  sinds: Date
  bij: string | null
}>

/** Every dossier with danger that the reader may see, who waits longest first. */
export async function openGevaren(ctx: TxContext, aantal: number): Promise<OpenGevaar[]> {
  const rijen = await alleOpenGevaren(ctx, aantal)
  const over = rijen.filter((rij) => rij.overgenomenOp !== null).map(({ id }) => id)
  const stappen = await leesStappenPerGevaar(ctx, over)
  const perDossier = new Map<string, OpenGevaar>()
  for (const { id, dossierId, soort, begonnenOp } of rijen) {
    const eerder = perDossier.get(dossierId)
    const sinds = eerder && eerder.sinds < begonnenOp ? eerder.sinds : begonnenOp
    const bij = stappen.get(id) ?? eerder?.bij ?? null
    perDossier.set(dossierId, { dossierId, soort: soort as OpenGevaar['soort'], sinds, bij })
  }
  return [...perDossier.values()].sort((a, b) => a.sinds.getTime() - b.sinds.getTime())
}

async function leesStappenPerGevaar(ctx: TxContext, gevaarIds: readonly string[]) {
  const nu = await metVoorgangers(ctx, gevaarIds)
  const rijen = (await stappenBij(ctx, [...nu.keys()])).filter((rij) => rij.soort === 'overgenomen')
  const versies = await openDossiers(ctx, [...new Set(rijen.map((rij) => rij.dossierId))])
  return new Map(
    rijen.map((rij) => [nu.get(rij.gevaarId)!, breekZegel('stap', versies, rij.id, rij.inhoud)?.door]),
  )
}
