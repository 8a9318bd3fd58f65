import { DomainError, nietGevonden } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { beeindigMetRol } from '../vervanging/beeindig-met-rol.ts'
import { legVast } from './leg-vast.ts'
import { nietZelf } from './niet-zelf.ts'
import { beeindigRollen, houdRollenVast, rollenVanAccount } from './rollen.store.ts'
import { zonderBeheerder } from './toets-rollen.ts'

/** Ends a role that was given in Baken, now or on a day that is coming. */
export async function eindigRol(
  ctx: TxContext,
  { accountId, rol, per }: { accountId: string; rol: string; per: Date },
): Promise<void> {
  nietZelf(ctx, accountId)
  await houdRollenVast(ctx, ctx.gemeenteId!, accountId)
  const rollen = (await rollenVanAccount(ctx, accountId)).filter((houder) => houder.rol === rol)
  if (rollen.length === 0) throw nietGevonden()
  if (rollen.every(({ bron }) => bron !== null))
    throw new DomainError(
      'rol-van-dienst',
      400,
      'Deze rol komt van de inlogdienst van de organisatie. Daar moet hij weg.',
    )
  if (rol === 'beheerder') await eisAndereBeheerder(ctx, accountId, ctx.gemeenteId!)
  const beeindigd = await beeindigRollen(ctx, { accountId, rol, per })
  if (beeindigd.length === 0)
    throw new DomainError('rol-eindigt-eerder', 400, 'Deze rol eindigt dan al. Kies een eerdere dag.', 'per')
  await legVast(ctx, 'beeindigd', { accountId, rol, tot: per })
  await beeindigMetRol(ctx, { accountId, per })
}

/** Without a beheerder who can sign in here, nobody could ever make one. */
export async function eisAndereBeheerder(ctx: TxContext, accountId: string, waar?: string): Promise<void> {
  if ((await zonderBeheerder(ctx, accountId, waar)).length === 0) return
  throw new DomainError(
    'laatste-beheerder',
    400,
    'Zij is de laatste beheerder van een gemeente. Geef eerst iemand anders deze rol, zonder einddatum.',
  )
}
