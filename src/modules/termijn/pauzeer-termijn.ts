import { DomainError } from '../../kernel/errors.ts'
import { volgendeHerinnering } from '../../kernel/termijn/herinnering.ts'
import { naPauze } from '../../kernel/termijn/termijn.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { kalenderVan, regioVan } from '../netwerk/index.ts'
import { type Geziene, pakTermijn, wijzigTermijn } from './pak-termijn.ts'
import { alsRij } from './start-termijn.ts'
import { eisToestand } from './termijn.ts'

/** Stops the clock of a term that is not over yet. */
export async function pauzeerTermijn(ctx: TxContext, invoer: Geziene & { reden: string }): Promise<void> {
  const { rij, regel } = await pakTermijn(ctx, invoer)
  if (!regel.pauze) throw new DomainError('geen-pauze', 409, 'Deze termijn kan niet stilstaan.')
  eisToestand(rij, 'loopt')
  if (rij.eindeOp <= ctx.now)
    throw new DomainError('te-laat', 409, 'Deze termijn is al voorbij. Hij kan niet meer stilstaan.')
  const wijziging = { toestand: 'gepauzeerd', gepauzeerdOp: ctx.now, herinnerOp: null } as const
  await wijzigTermijn(ctx, rij, wijziging, { soort: 'gepauzeerd', reden: invoer.reden })
}

/** Goes on. What it stood still comes back at the end, by the holidays that are known today. */
export async function hervatTermijn(ctx: TxContext, invoer: Geziene & { reden: string }): Promise<void> {
  const { rij, regel, loop } = await pakTermijn(ctx, invoer)
  eisToestand(rij, 'gepauzeerd')
  const pauze = { van: rij.gepauzeerdOp!, tot: ctx.now }
  const verder = naPauze(regel.maat, loop, pauze, kalenderVan(await regioVan(ctx)))
  const herinnerOp = volgendeHerinnering(regel.herinner, verder, ctx.now)
  await wijzigTermijn(
    ctx,
    rij,
    { ...alsRij(verder), toestand: 'loopt', gepauzeerdOp: null, herinnerOp },
    { soort: 'hervat', reden: invoer.reden },
  )
}
