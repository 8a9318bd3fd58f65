import { nieuwId } from '../../kernel/ids.ts'
import type { Dag } from '../../kernel/termijn/dag.ts'
import { volgendeHerinnering } from '../../kernel/termijn/herinnering.ts'
import { begin, type Loop, totEnMet } from '../../kernel/termijn/termijn.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { actieveRegioVersieId, kalenderVan, type Regio, regioVersie } from '../netwerk/index.ts'
import { loopt } from './loopt.ts'
import { bewaarTermijnen } from './termijn.store.ts'
import { eigenDag, type Regel, regelVan, type Termijndossier } from './termijn.ts'

export type Begin = {
  dossier: Termijndossier
  code: string
  /** Who is to act, when the dossier knows that better than the rule. */
  rollen?: readonly string[]
  /** What within the dossier it is about, such as one person. */
  onderwerpId?: string
  /** A last day that somebody chose, for a term whose rule leaves that to her. */
  totEnMet?: Dag
}

type Begonnen = { id: string; uiterlijk: Dag }

/**
 * Starts a term now, by the rule that holds now; it keeps that rule. Does nothing and says `null` in a region that has no
 * such rule. Reads nothing back, so that a reporter can start one.
 */
export async function startTermijn(ctx: TxContext, wat: Begin): Promise<Begonnen | null> {
  return (await startTermijnen(ctx, [wat]))[0] ?? null
}

/** The same for more than one, in one statement; `null` at the place of what has no rule. */
export async function startTermijnen(ctx: TxContext, alles: readonly Begin[]): Promise<(Begonnen | null)[]> {
  const regioVersieId = await actieveRegioVersieId(ctx)
  const regio = await regioVersie(ctx, regioVersieId)
  // Those of one kind end at the same moment, which is the costly part.
  const lopen = new Map<string, Verloop | null>()
  const rijen = alles.map((wat) => {
    const soort = `${wat.code} ${wat.totEnMet ?? ''}`
    const verloop = lopen.get(soort) ?? verloopVan(ctx, wat, regio)
    lopen.set(soort, verloop)
    return verloop && maakRijen(ctx, wat, verloop, regioVersieId)
  })
  const nieuw = rijen.filter((rij) => rij !== null)
  if (nieuw.length > 0) await bewaarTermijnen(ctx, nieuw)
  return rijen.map((rij) => rij && { id: rij.termijn.id, uiterlijk: rij.termijn.uiterlijkOp })
}

type Verloop = { regel: Regel; loop: Loop }

function verloopVan({ now }: TxContext, wat: Begin, regio: Regio): Verloop | null {
  const regel = regelVan(regio, wat.code, now)
  if (!regel) return null
  const kalender = kalenderVan(regio)
  const loop = wat.totEnMet
    ? totEnMet(regel.maat, now, wat.totEnMet, kalender)
    : begin(regel.maat, now, kalender)
  return { regel, loop }
}

function maakRijen(ctx: TxContext, wat: Begin, { regel, loop }: Verloop, regioVersieId: string) {
  const { dossier, code, onderwerpId = null } = wat
  const id = nieuwId(ctx.now)
  const vast = { dossierId: dossier.id, compartiment: dossier.compartiment }
  return {
    termijn: {
      ...vast,
      ...alsRij(loop),
      ...{ id, soort: dossier.soort, code, regioVersieId, onderwerpId },
      rollen: [...(wat.rollen ?? regel.rollen)],
      startOp: ctx.now,
      herinnerOp: volgendeHerinnering(regel.herinner, loop, ctx.now),
    },
    gebeurtenis: {
      ...vast,
      ...{ id, termijnId: id, soort: 'begonnen', uiterlijkOp: loop.uiterlijk },
      ...{ versie: 1, doorId: ctx.actor.id, op: ctx.now },
    },
  }
}

/** An answer is due from somebody who was told something on a day: a second telling on top of it starts no second clock. */
export async function verwachtAntwoord(
  ctx: TxContext,
  { dossier, code, vanaf }: { dossier: Termijndossier; code: string; vanaf: Date },
): Promise<void> {
  if (await loopt(ctx, dossier.id, code)) return
  await startTermijn({ ...ctx, now: vanaf < ctx.now ? vanaf : ctx.now }, { dossier, code })
}

/** A day that somebody chose herself for the next step of a dossier. */
export async function startEigenDag(
  ctx: TxContext,
  wat: { dossier: Termijndossier; rollen: readonly string[]; totEnMet: Dag },
): Promise<void> {
  await startTermijn(ctx, { ...wat, code: eigenDag })
}

export function alsRij(loop: Loop) {
  return { basisOp: loop.basis, uiterlijkOp: loop.uiterlijk, eindeOp: loop.einde }
}
