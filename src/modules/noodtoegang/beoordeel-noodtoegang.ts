import { nietGevonden } from '../../kernel/errors.ts'
import { nieuwsteVersie, openDossiers, verzegelWaarde } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { besluitOver } from './noodtoegang.store.ts'
import { plaatsVan } from './noodtoegang.ts'

/** The FG looks back at it: until then it stays open on her page. */
export async function beoordeelNoodtoegang(
  ctx: TxContext,
  { id, terecht, toelichting }: { id: string; terecht: 'ja' | 'nee'; toelichting: string },
): Promise<void> {
  const sleutel = nieuwsteVersie(await openDossiers(ctx, [id]), id, 'noodtoegang')
  const oordeel = verzegelWaarde(sleutel, plaatsVan.oordeel(id), { terecht, toelichting })
  const door = { beoordeeldDoor: ctx.actor.id, beoordeeldOp: ctx.now }
  if (!(await besluitOver(ctx, id, 'toegestaan', { toestand: 'beoordeeld', oordeel, ...door })))
    throw nietGevonden()
  ctx.betreft(id)
}
