import { DomainError } from '../../kernel/errors.ts'
import { type Dag, dagenTussen } from '../../kernel/termijn/dag.ts'
import { volgendeHerinnering } from '../../kernel/termijn/herinnering.ts'
import { totEnMet } from '../../kernel/termijn/termijn.ts'
import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { kalenderVan, regioVan } from '../netwerk/index.ts'
import { type Geziene, pakTermijn, wijzigTermijn } from './pak-termijn.ts'
import { alsRij } from './start-termijn.ts'
import { eisToestand, verlengbaarTot } from './termijn.ts'

/** Moves the last day to a later one, at the most as far as the rule says; also when it is over already. */
export async function verlengTermijn(
  ctx: TxContext,
  invoer: Geziene & { reden: string; tot: Dag },
): Promise<void> {
  const { rij, regel, loop } = await pakTermijn(ctx, invoer)
  eisToestand(rij, 'loopt', 'verlopen')
  const { tot } = invoer
  const uiterst = verlengbaarTot(regel, { basis: loop.basis, verlengdDagen: rij.verlengdDagen })
  if (uiterst === null) throw new DomainError('geen-verlenging', 409, 'Deze termijn kan niet later eindigen.')
  if (tot <= loop.uiterlijk || tot < dagVan(ctx.now))
    throw new DomainError(
      'niet-later',
      400,
      'Kies een dag na de dag die er nu staat, en niet in het verleden.',
      'tot',
    )
  if (tot > uiterst) throw new DomainError('te-ver', 400, 'Deze dag is later dan de regel toestaat.', 'tot')
  const later = totEnMet(regel.maat, loop.start, tot, kalenderVan(await regioVan(ctx)))
  const herinnerOp = volgendeHerinnering(regel.herinner, later, ctx.now)
  const verlengdDagen = rij.verlengdDagen + dagenTussen(loop.basis, later.basis)
  await wijzigTermijn(
    ctx,
    rij,
    { ...alsRij(later), toestand: 'loopt', verlengdDagen, herinnerOp },
    { soort: 'verlengd', reden: invoer.reden },
  )
}
