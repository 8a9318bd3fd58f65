import type { TxContext } from '../../platform/db/index.ts'
import type { Dossier } from '../toegang/index.ts'

export type Uitsluitreden = 'komt voor' | 'zelf' | 'aangemerkt'

export function kenmerkrijen(ctx: TxContext) {
  return ctx.db.selectFrom('belang.kenmerk').select(['accountId', 'inhoud']).execute()
}

export async function bewaarKenmerk(ctx: TxContext, inhoud: Buffer): Promise<void> {
  const rij = { inhoud, gewijzigdOp: ctx.now }
  await ctx.db
    .insertInto('belang.kenmerk')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, accountId: ctx.actor.id! })
    .onConflict((oc) => oc.columns(['gemeenteId', 'accountId']).doUpdateSet(rij))
    .execute()
}

/** Who was kept out before stays out; who was let in again by the FG stays in. */
export async function bewaarUitsluitingen(
  ctx: TxContext,
  paren: readonly { accountId: string; dossierId: string; soort: Dossier['soort']; reden: Uitsluitreden }[],
): Promise<void> {
  if (paren.length === 0) return
  await ctx.db
    .insertInto('belang.uitsluiting')
    .values(paren.map((paar) => ({ ...paar, gemeenteId: ctx.gemeenteId!, op: ctx.now })))
    .onConflict((oc) => oc.columns(['accountId', 'gemeenteId', 'dossierId']).doNothing())
    .execute()
}

export function uitgesloten(ctx: TxContext, dossierIds: readonly string[]) {
  return ctx.db
    .selectFrom('belang.uitsluiting')
    .select(['accountId', 'dossierId', 'reden'])
    .where('dossierId', 'in', dossierIds)
    .where('opgehevenOp', 'is', null)
    .execute() as Promise<{ accountId: string; dossierId: string; reden: Uitsluitreden }[]>
}

/** Every dossier that somebody is kept out of now. */
export async function dossiersMetUitsluiting(ctx: TxContext): Promise<Dossier[]> {
  const rijen = await ctx.db
    .selectFrom('belang.uitsluiting')
    .select(['dossierId as id', 'soort'])
    .where('opgehevenOp', 'is', null)
    .where('soort', 'is not', null)
    .distinct()
    .execute()
  return rijen as Dossier[]
}

/** The newest, for who oversees. */
export function uitsluitingen(ctx: TxContext, aantal: number) {
  return ctx.db
    .selectFrom('belang.uitsluiting')
    .select(['accountId', 'dossierId', 'reden', 'op', 'opgehevenOp'])
    .orderBy('op', 'desc')
    .orderBy('dossierId')
    .limit(aantal)
    .execute()
}

export async function hefUitsluitingOp(
  ctx: TxContext,
  { accountId, dossierId }: { accountId: string; dossierId: string },
): Promise<{ soort: string | null } | undefined> {
  return await ctx.db
    .updateTable('belang.uitsluiting')
    .set({ opgehevenOp: ctx.now, opgehevenDoor: ctx.actor.id })
    .where('accountId', '=', accountId)
    .where('dossierId', '=', dossierId)
    .where('opgehevenOp', 'is', null)
    .returning('soort')
    .executeTakeFirst()
}

export function eigenUitsluitingen(ctx: TxContext) {
  return ctx.db
    .selectFrom('belang.uitsluiting')
    .select('dossierId')
    .where('accountId', '=', ctx.actor.id!)
    .where('opgehevenOp', 'is', null)
    .execute()
}
