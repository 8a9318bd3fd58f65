import { sql } from 'kysely'
import type { TxContext } from '../../../platform/db/index.ts'
import type { Rolperiode } from './rol.ts'

export type Rolhouder = Rolperiode & {
  gemeenteId: string
  accountId: string
  bron: string | null
  actief: boolean
}

/** One after another: who looks whether a role may be given or taken, looks at what stays so until she is done. */
export async function houdRollenVast(ctx: TxContext, gemeenteId: string, accountId?: string): Promise<void> {
  for (const slot of [`rollen ${gemeenteId}`, ...(accountId ? [`rollen ${accountId}`] : [])])
    await sql`select pg_advisory_xact_lock(hashtextextended(${slot}, 0))`.execute(ctx.db)
}

function rollen(ctx: TxContext) {
  return ctx.db
    .selectFrom('toegang.rolToewijzing as r')
    .innerJoin('toegang.account as a', 'a.id', 'r.accountId')
    .select(['r.gemeenteId', 'r.accountId', 'r.rol', 'r.van', 'r.tot', 'r.bron', 'a.actief'])
}

/** What somebody holds now or later, in every municipality that row-level security shows. */
export function rollenVanAccount(ctx: TxContext, accountId: string): Promise<Rolhouder[]> {
  return rollen(ctx)
    .where('r.accountId', '=', accountId)
    .where(sql<boolean>`(r.tot is null or r.tot > ${ctx.now})`)
    .where(sql<boolean>`(r.tot is null or r.tot > r.van)`)
    .orderBy('r.van')
    .execute()
}

/** Everybody who ever was beheerder or FG, in every municipality that row-level security shows. */
export function toezichthouders(ctx: TxContext): Promise<Rolhouder[]> {
  return rollen(ctx).where('r.rol', 'in', ['beheerder', 'fg']).execute()
}

export async function bewaarRol(ctx: TxContext, rij: Rolperiode & { accountId: string }): Promise<void> {
  await ctx.db
    .insertInto('toegang.rolToewijzing')
    .values({ ...rij, gemeenteId: ctx.gemeenteId! })
    .execute()
}

/** Ends what was given in Baken and still holds then, and says which roles that were. A role that has not begun never will. */
export async function beeindigRollen(
  ctx: TxContext,
  {
    accountId,
    rol,
    per,
    ookUitClaims = false,
  }: { accountId: string; rol?: string; per: Date; ookUitClaims?: boolean },
): Promise<string[]> {
  let q = ctx.db
    .updateTable('toegang.rolToewijzing')
    .set({ tot: per })
    .where('accountId', '=', accountId)
    .where(sql<boolean>`(tot is null or tot > ${per})`)
  if (!ookUitClaims) q = q.where('bron', 'is', null)
  if (rol) q = q.where('rol', '=', rol)
  const rijen = await q.returning('rol').execute()
  return [...new Set(rijen.map((rij) => rij.rol))]
}
