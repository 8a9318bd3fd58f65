import { type Dag, dagErbij } from '../../kernel/termijn/dag.ts'
import { dagenVooraf } from '../../kernel/termijn/herinnering.ts'
import { beginVan, dagVan, eindeVan } from '../../kernel/termijn/tijdzone.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { regioVersie } from '../netwerk/index.ts'
import { naStilstand } from './na-stilstand.ts'
import {
  aantalPerDag,
  aantalPerRegel,
  eersteEindeVan,
  type Loopvraag,
  lopendVoor,
  stilInDossiers,
  stilVoor,
} from './termijn.store.ts'
import { regelVan } from './termijn.ts'

/** A term that ends or has ended, and of which dossier. */
export type Aflopend = Readonly<{
  id: string
  code: string
  dossierId: string
  soort: string
  naam: string
  uiterlijk: Dag
  einde: Date
  wanneer: 'te laat' | 'vandaag' | 'later' | 'staat stil'
  /** Until when it stands still. */
  pauzeTot: Dag | null
}>

/** What ends within so many days for these roles, and what has ended, the longest ago first. With `na` the page after it. */
export async function lopendeTermijnen(
  ctx: TxContext,
  vraag: Pick<Loopvraag, 'rollen' | 'aantal'> & { dagen: number; na?: Pick<Aflopend, 'einde' | 'id'> },
): Promise<Aflopend[]> {
  const { rollen, aantal, dagen, na } = vraag
  const vandaag = dagVan(ctx.now)
  // A moment past midnight, because the last day itself ends at it.
  const voor = new Date(eindeVan(dagErbij(vandaag, dagen)).getTime() + 1)
  const rijen = await lopendVoor(ctx, { rollen, voor, aantal, na: na && { eindeOp: na.einde, id: na.id } })
  const regels = []
  for (const rij of rijen) {
    const wanneer = rij.eindeOp <= ctx.now ? 'te laat' : rij.uiterlijkOp === vandaag ? 'vandaag' : 'later'
    regels.push(await alsAflopend(ctx, rij, { wanneer, pauzeTot: null }))
  }
  return regels
}

/** What stands still for the reader's roles, what goes on first on top. */
export async function stilstaandeTermijnen(ctx: TxContext, aantal: number): Promise<Aflopend[]> {
  const regels = []
  for (const rij of await stilVoor(ctx, ctx.actor.rollen, aantal))
    regels.push(await alsAflopend(ctx, rij, { wanneer: 'staat stil', pauzeTot: rij.pauzeTot }))
  return regels
}

async function alsAflopend(
  ctx: TxContext,
  rij: Awaited<ReturnType<typeof lopendVoor>>[number],
  stand: Pick<Aflopend, 'wanneer' | 'pauzeTot'>,
): Promise<Aflopend> {
  const { id, code, dossierId, soort, uiterlijkOp: uiterlijk, eindeOp: einde } = rij
  const regel = regelVan(await regioVersie(ctx, rij.regioVersieId), code, rij.startOp)
  return { id, code, dossierId, soort, naam: regel?.naam ?? code, uiterlijk, einde, ...stand }
}

/** Until when each of these dossiers has. What stands still counts with the day that it will have when its pause is over. */
export async function eersteEinden(ctx: TxContext, dossierIds: readonly string[]): Promise<Map<string, Dag>> {
  if (dossierIds.length === 0) return new Map()
  const einden = new Map(
    (await eersteEindeVan(ctx, dossierIds)).map((rij) => [rij.dossierId, rij.uiterlijkOp]),
  )
  for (const rij of await stilInDossiers(ctx, dossierIds)) {
    const { uiterlijk } = await naStilstand(ctx, rij)
    const eerder = einden.get(rij.dossierId)
    if (!eerder || uiterlijk < eerder) einden.set(rij.dossierId, uiterlijk)
  }
  return einden
}

/** How much is too late, and how much ends so soon that its rule reminds somebody of it. */
export type Aantallen = { teLaat: number; looptAf: number }

/**
 * How much ends for the reader's roles, and nothing else: for a mail. Ask it as the person who gets the mail, with the doel
 * `agenda`: what she is kept out of does not count, so that the number cannot tell her that it exists.
 */
export async function aantalAflopend(ctx: TxContext): Promise<Aantallen> {
  const vandaag = dagVan(ctx.now)
  const teLaat = await perDag(ctx, ctx.actor.rollen, new Date(0), ctx.now)
  let looptAf = 0
  for (const { aantal, code, regioVersieId, startOp, uiterlijkOp } of await aantalPerRegel(ctx)) {
    const regel = regelVan(await regioVersie(ctx, regioVersieId), code, startOp)
    if (dagErbij(uiterlijkOp, -dagenVooraf(regel?.herinner ?? [])) <= vandaag) looptAf += Number(aantal)
  }
  return { teLaat: teLaat.reduce((som, { aantal }) => som + aantal, 0), looptAf }
}

export type Dagaantal = { dag: Dag; aantal: number }

/** How many terms end on each day from `van` to `totEnMet`. */
export function aantallenTussen(
  ctx: TxContext,
  rollen: readonly string[],
  van: Dag,
  totEnMet: Dag,
): Promise<Dagaantal[]> {
  return perDag(ctx, rollen, beginVan(van), eindeVan(totEnMet))
}

async function perDag(ctx: TxContext, rollen: readonly string[], van: Date, tot: Date): Promise<Dagaantal[]> {
  const rijen = await aantalPerDag(ctx, rollen, van, tot)
  return rijen.map(({ uiterlijkOp, aantal }) => ({ dag: uiterlijkOp, aantal: Number(aantal) }))
}
