import { DomainError, nietGevonden } from '../../../kernel/errors.ts'
import { alsSysteem, type TxContext } from '../../../platform/db/index.ts'
import { gemeenten, regioVan } from '../../netwerk/index.ts'
import { vraagOfGeef } from './geef-rol.ts'
import { houdRollenVast } from './rollen.store.ts'
import { wachtendeVerzoekenVoor } from './rolverzoek.store.ts'
import { beheerdersPerGemeente, gangVan, rolproblemen } from './toets-rollen.ts'

export type Onbeheerd = { id: string; naam: string }

/** Municipalities of the region in which nobody is beheerder now. */
export async function gemeentenZonderBeheerder(ctx: TxContext): Promise<Onbeheerd[]> {
  const per = await beheerdersPerGemeente(ctx)
  return (await gemeenten(ctx)).filter(({ id }) => !per.get(id)?.size).map(({ id, naam }) => ({ id, naam }))
}

/**
 * A beheerder becomes beheerder of a municipality that has none as well. The one thing she asks for herself, and
 * somebody else of the region agrees, when there is somebody.
 */
export async function neemBeheerOp(
  ctx: TxContext,
  { gemeente: gemeenteId }: { gemeente: string },
): Promise<void> {
  const accountId = ctx.actor.id!
  await houdRollenVast(ctx, gemeenteId, accountId)
  if (!(await gemeentenZonderBeheerder(ctx)).some(({ id }) => id === gemeenteId)) throw nietGevonden()
  const rol = { rol: 'beheerder', van: ctx.now, tot: null }
  const regio = await regioVan(ctx)
  const problemen = await rolproblemen(ctx, regio, [rol], { accountId, gemeenteId })
  if (problemen.length > 0) throw DomainError.van('rol-mag-niet', problemen)
  const gang = await gangVan(ctx, regio, rol.rol, { accountId, gemeenteId })
  const doel = { doel: 'rollen toekennen', verwerking: 'toegang.beheer-opnemen', gemeenteId }
  await alsSysteem(ctx, doel, async (sys) => {
    if ((await wachtendeVerzoekenVoor(sys, accountId)).some((verzoek) => verzoek.rol === rol.rol))
      throw new DomainError('rol-al-gevraagd', 400, 'Dit is al gevraagd en wacht op goedkeuring.')
    await vraagOfGeef(sys, { ...rol, accountId, doorId: accountId }, gang)
  })
}
