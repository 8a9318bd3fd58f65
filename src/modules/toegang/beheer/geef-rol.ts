import { DomainError } from '../../../kernel/errors.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import { alsSysteem, type TxContext } from '../../../platform/db/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { kringVeranderd } from '../kring-veranderd.ts'
import { legVast } from './leg-vast.ts'
import { nietZelf } from './niet-zelf.ts'
import { type Gang, type Rolperiode, vanafNu } from './rol.ts'
import { bewaarRol, houdRollenVast } from './rollen.store.ts'
import { bewaarVerzoek, wachtendeVerzoekenVoor } from './rolverzoek.store.ts'
import { gangVan, rolproblemen } from './toets-rollen.ts'

export type Rolvraag = Rolperiode & { accountId: string }
type Wie = { doorId: string | null }

/** Gives a role, or asks it when it is heavy: then it holds after a second person agreed. */
export async function geefRol(ctx: TxContext, { accountId, ...periode }: Rolvraag): Promise<Gang> {
  nietZelf(ctx, accountId)
  await houdRollenVast(ctx, ctx.gemeenteId!, accountId)
  const regio = await regioVan(ctx)
  const problemen = await rolproblemen(ctx, regio, [periode], { accountId })
  if (problemen.length > 0) throw DomainError.van('rol-mag-niet', problemen)
  const wacht = await wachtendeVerzoekenVoor(ctx, accountId)
  if (wacht.some(({ rol }) => rol === periode.rol))
    throw new DomainError('rol-al-gevraagd', 400, 'Deze rol is al gevraagd en wacht op goedkeuring.', 'rol')
  const gang = await gangVan(ctx, regio, periode.rol, { accountId })
  await vraagOfGeef(ctx, { accountId, ...periode, doorId: ctx.actor.id }, gang)
  return gang
}

/** Writes what was decided: the request and, when nothing has to be waited for, the role. */
export async function vraagOfGeef(ctx: TxContext, vraag: Rolvraag & Wie, gang: Gang): Promise<void> {
  const verzoekId = nieuwId(ctx.now)
  const wacht = gang === 'wacht' || gang === 'wacht ook elders'
  await bewaarVerzoek(ctx, {
    ...vraag,
    id: verzoekId,
    toestand: wacht ? 'gevraagd' : 'toegestaan',
    elders: gang === 'wacht ook elders',
  })
  if (wacht) await legVast(ctx, 'gevraagd', { ...vraag, verzoekId })
  if (gang === 'zonder tweede persoon') await legVast(ctx, gang, { ...vraag, verzoekId })
  if (!wacht) await kenToe(ctx, { ...vraag, verzoekId, gemeenteId: ctx.gemeenteId! })
}

/** Baken itself writes the role, in the municipality it is for. The database lets nobody else. */
export async function kenToe(
  ctx: TxContext,
  { gemeenteId, verzoekId, doorId, ...rol }: Rolvraag & Wie & { gemeenteId: string; verzoekId: string },
): Promise<void> {
  const doel = { doel: 'rollen toekennen', verwerking: 'toegang.gegeven', gemeenteId }
  await alsSysteem(ctx, doel, async (sys) => {
    const periode = { rol: rol.rol, van: vanafNu(rol.van, sys.now), tot: rol.tot }
    await bewaarRol(sys, { accountId: rol.accountId, ...periode })
    await kringVeranderd(sys)
    const wat = { accountId: rol.accountId, verzoekId, ...periode, doorId }
    await legVast(sys, 'gegeven', wat)
  })
}
