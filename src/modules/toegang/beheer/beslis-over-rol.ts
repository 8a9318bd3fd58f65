import { DomainError, intussenGewijzigd, nietGevonden } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { alsSysteem } from '../../../platform/db/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { kenToe } from './geef-rol.ts'
import { legVast } from './leg-vast.ts'
import { houdRollenVast } from './rollen.store.ts'
import { besluitOver, trekVerzoekenIn, type Verzoekrij, verzoekMet } from './rolverzoek.store.ts'
import { rolproblemen } from './toets-rollen.ts'

/** A second person agrees: the role holds from now, or comes with the invitation. */
export async function staRolToe(ctx: TxContext, { id }: { id: string }): Promise<void> {
  const verzoek = await open(ctx, id)
  const { gemeenteId, accountId, rol, van, tot } = verzoek
  await houdRollenVast(ctx, gemeenteId, accountId ?? undefined)
  if (tot && tot <= ctx.now)
    throw new DomainError('rol-voorbij', 400, 'De periode van deze rol is al voorbij. Weiger de vraag.')
  if (accountId) {
    const voor = { accountId, gemeenteId }
    const problemen = await rolproblemen(ctx, await regioVan(ctx), [{ rol, van, tot }], voor)
    if (problemen.length > 0) throw DomainError.van('rol-mag-niet', problemen)
  }
  await neemBesluit(ctx, verzoek, 'toegestaan')
  if (accountId)
    await kenToe(ctx, { gemeenteId, accountId, rol, van, tot, verzoekId: id, doorId: ctx.actor.id })
}

export async function weigerRol(ctx: TxContext, { id }: { id: string }): Promise<void> {
  await neemBesluit(ctx, await open(ctx, id), 'geweigerd')
}

/** Takes a request back, as long as nobody decided. */
export async function trekRolvraagIn(ctx: TxContext, { id }: { id: string }): Promise<void> {
  const [weg] = await trekVerzoekenIn(ctx, { id })
  if (!weg) throw nietGevonden()
  await legVast(ctx, 'ingetrokken', { accountId: weg.accountId, verzoekId: id, rol: weg.rol })
}

async function open(ctx: TxContext, id: string): Promise<Verzoekrij> {
  const verzoek = await verzoekMet(ctx, id)
  if (!verzoek) throw nietGevonden()
  if (verzoek.toestand !== 'gevraagd') throw intussenGewijzigd()
  if (verzoek.doorId === ctx.actor.id)
    throw new DomainError('eigen-vraag', 403, 'U vroeg dit zelf. Iemand anders moet erover beslissen.')
  if (verzoek.accountId === ctx.actor.id)
    throw new DomainError(
      'eigen-rol',
      403,
      'Dit gaat over uw eigen account. Iemand anders moet erover beslissen.',
    )
  return verzoek
}

async function neemBesluit(
  ctx: TxContext,
  { id, gemeenteId, accountId, rol, van, tot }: Verzoekrij,
  toestand: 'toegestaan' | 'geweigerd',
): Promise<void> {
  if (!(await besluitOver(ctx, id, toestand))) throw intussenGewijzigd()
  // It is written where it belongs, also when somebody of another municipality decides.
  const doel = { doel: 'rollen toekennen', verwerking: `toegang.${toestand}`, gemeenteId }
  const wat = { accountId, verzoekId: id, rol, van, tot, doorId: ctx.actor.id }
  await alsSysteem(ctx, doel, (sys) => legVast(sys, toestand, wat))
}
