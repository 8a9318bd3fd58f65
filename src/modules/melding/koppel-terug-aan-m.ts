import { DomainError, nietGevonden } from '../../kernel/errors.ts'
import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { dagTekst } from '../../web/datum.ts'
import { datumUit } from '../../web/datumveld.schema.ts'
import { meldingMet, werkMeldingBij } from './beoordeel.store.ts'
import { noteerBeoordeling, weigerOudeVersie } from './beoordeel-noteer.ts'
import type { Terugkoppelinvoer } from './hand.schema.ts'
import { uitkomstnamen } from './melding.ts'

/** Marks that M. heard what became of its melding: the class and the day, and nothing else. Baken sends nothing. */
export async function koppelTerugAanM(ctx: TxContext, invoer: Terugkoppelinvoer): Promise<void> {
  const { id, versie, uitkomst } = invoer
  const melding = await meldingMet(ctx, id)
  if (melding?.kanaal !== 'm') throw nietGevonden()
  const teruggekoppeldOp = datumUit('op', invoer)!
  if (teruggekoppeldOp > dagVan(ctx.now))
    throw new DomainError('nog-niet-geweest', 400, 'Deze datum moet nog komen.', 'op')
  if (!(await werkMeldingBij(ctx, { id, versie }, { teruggekoppeldOp })))
    await weigerOudeVersie(ctx, { id, versie })
  await noteerBeoordeling(ctx, { ...melding, versie: versie + 1 }, 'm-teruggekoppeld', {
    tekst: `${uitkomstnamen[uitkomst]}, op ${dagTekst(teruggekoppeldOp)}.`,
  })
  ctx.betreft(id)
}
