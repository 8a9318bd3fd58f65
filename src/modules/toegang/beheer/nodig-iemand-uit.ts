import { DomainError, type Probleem } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { nodigUit, type Uitnodigingsrol } from '../nodig-uit.ts'
import type { Rolperiode } from './rol.ts'
import { houdRollenVast } from './rollen.store.ts'
import { gangenVan, type Rolgang, rolproblemen } from './toets-rollen.ts'
import { organisatiesHier } from './uitnodiging.store.ts'

export type Uitnodigingsvraag = {
  id?: string
  naam: string
  organisatieId: string
  rollen: readonly Rolperiode[]
}

/** A one-time link for somebody of an organisation that works here. Heavy roles wait for a second person. */
export async function nodigIemandUit(ctx: TxContext, vraag: Uitnodigingsvraag): Promise<string> {
  await houdRollenVast(ctx, ctx.gemeenteId!)
  const regio = await regioVan(ctx)
  const hier = (await organisatiesHier(ctx)).some(({ id }) => id === vraag.organisatieId)
  const problemen: Probleem[] = [
    ...(hier ? [] : [{ veld: 'organisatie', tekst: 'Kies een organisatie uit de lijst.' }]),
    ...(await rolproblemen(ctx, regio, vraag.rollen)),
  ]
  if (problemen.length > 0) throw DomainError.van('uitnodigen-mag-niet', problemen)
  return await stuurUit(ctx, { ...vraag, rollen: await gangenVan(ctx, regio, vraag.rollen) })
}

/** Makes the link, for who was checked already. */
export async function stuurUit(
  ctx: TxContext,
  vraag: Omit<Uitnodigingsvraag, 'rollen'> & { rollen: readonly Rolgang[] },
): Promise<string> {
  const rollen = vraag.rollen.map(({ gang, ...rol }): Uitnodigingsrol => {
    const wacht = gang === 'wacht' || gang === 'wacht ook elders'
    return {
      ...rol,
      wacht,
      elders: gang === 'wacht ook elders',
      ...(wacht ? { voorval: 'gevraagd' as const } : {}),
      ...(gang === 'zonder tweede persoon' ? { voorval: gang } : {}),
    }
  })
  return await nodigUit(ctx, { ...vraag, rollen })
}
