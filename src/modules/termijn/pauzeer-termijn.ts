import { DomainError } from '../../kernel/errors.ts'
import type { Dag } from '../../kernel/termijn/dag.ts'
import { volgendeHerinnering } from '../../kernel/termijn/herinnering.ts'
import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { naStilstand } from './na-stilstand.ts'
import { type Geziene, pakTermijn, wijzigTermijn } from './pak-termijn.ts'
import { alsRij } from './start-termijn.ts'
import type { Termijnrij, Termijnwijziging } from './termijn.store.ts'
import { eisToestand, pauzeerbaarTot, type Regel } from './termijn.ts'

/** Stops the clock of a term that is not over yet, up to and including a day: then it goes on by itself. */
export async function pauzeerTermijn(
  ctx: TxContext,
  invoer: Geziene & { reden: string; tot: Dag },
): Promise<void> {
  const { rij, regel } = await pakTermijn(ctx, invoer)
  if (!regel.pauze) throw new DomainError('geen-pauze', 409, 'Deze termijn kan niet stilstaan.')
  eisToestand(rij, 'loopt')
  if (rij.eindeOp <= ctx.now)
    throw new DomainError('te-laat', 409, 'Deze termijn is al voorbij. Hij kan niet meer stilstaan.')
  const { tot } = invoer
  if (tot <= dagVan(ctx.now)) throw new DomainError('niet-later', 400, 'Kies een dag na vandaag.', 'tot')
  const uiterst = pauzeerbaarTot(regel, ctx.now)
  if (uiterst !== null && tot > uiterst)
    throw new DomainError('te-ver', 400, 'Zo lang mag deze termijn niet stilstaan.', 'tot')
  const stil = { toestand: 'gepauzeerd', gepauzeerdOp: ctx.now, pauzeTot: tot, herinnerOp: null } as const
  await wijzigTermijn(ctx, rij, stil, { soort: 'gepauzeerd', reden: invoer.reden })
}

/** Goes on before the pause was over. What it stood still comes back at the end. */
export async function hervatTermijn(ctx: TxContext, invoer: Geziene & { reden: string }): Promise<void> {
  const { rij, regel } = await pakTermijn(ctx, invoer)
  eisToestand(rij, 'gepauzeerd')
  await wijzigTermijn(ctx, rij, await weerLopend(ctx, rij, regel), { soort: 'hervat', reden: invoer.reden })
}

/** What makes a term run again now, whoever or whatever says so. */
export async function weerLopend(ctx: TxContext, rij: Termijnrij, regel: Regel): Promise<Termijnwijziging> {
  const verder = await naStilstand(ctx, rij, ctx.now)
  const herinnerOp = volgendeHerinnering(regel.herinner, verder, ctx.now)
  return { ...alsRij(verder), toestand: 'loopt', gepauzeerdOp: null, pauzeTot: null, herinnerOp }
}
