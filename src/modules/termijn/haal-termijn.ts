import { DomainError } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { type Geziene, pakTermijn, wijzigTermijn } from './pak-termijn.ts'
import { termijnenBij } from './termijn.store.ts'
import { eisToestand, open } from './termijn.ts'

/** Somebody says that a term was met, and how. Too late is met too: the row keeps when it ended. */
export async function haalTermijn(ctx: TxContext, invoer: Geziene & { reden: string }): Promise<void> {
  const { rij, regel } = await pakTermijn(ctx, invoer)
  if (!regel.metDeHand)
    throw new DomainError('niet-met-de-hand', 409, 'Deze termijn is pas gehaald als het werk zelf is gedaan.')
  eisToestand(rij, ...open)
  await wijzigTermijn(ctx, rij, klaar(ctx, 'gehaald'), { soort: 'gehaald', reden: invoer.reden })
}

type Welke = {
  dossierId: string
  /** Left out: all of them. */
  codes?: readonly string[]
  behalve?: readonly string[]
  onderwerpId?: string
  /** One term only. */
  id?: string
  reden?: string
}

/** The work itself was done: what is open of these terms is met. */
export async function haalVanzelf(ctx: TxContext, welke: Welke): Promise<void> {
  await sluit(ctx, welke, 'gehaald')
}

/** There is nothing to be done any more: the dossier was closed, or the person taken out of it. */
export async function laatVervallen(ctx: TxContext, welke: Welke): Promise<void> {
  await sluit(ctx, welke, 'vervallen')
}

async function sluit(ctx: TxContext, welke: Welke, soort: 'gehaald' | 'vervallen'): Promise<void> {
  const { dossierId, codes, behalve = [], onderwerpId, id, reden } = welke
  for (const rij of await termijnenBij(ctx, dossierId)) {
    const gevraagd =
      (codes?.includes(rij.code) ?? true) &&
      !behalve.includes(rij.code) &&
      (onderwerpId === undefined || rij.onderwerpId === onderwerpId) &&
      (id === undefined || rij.id === id)
    if (gevraagd && (open as readonly string[]).includes(rij.toestand))
      await wijzigTermijn(ctx, rij, klaar(ctx, soort), { soort, ...(reden && { reden }) })
  }
}

function klaar(ctx: TxContext, toestand: 'gehaald' | 'vervallen') {
  return { toestand, afgelopenOp: ctx.now, gepauzeerdOp: null, pauzeTot: null, herinnerOp: null }
}
