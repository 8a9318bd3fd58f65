import { nieuwId } from '../../kernel/ids.ts'
import type { TxContext } from '../../platform/db/index.ts'

export type Dossier = Readonly<{ soort: 'melding' | 'hulpvraag' | 'signaal'; id: string }>

/** Grants one account one role for one dossier, until a moment. */
export async function verleen(
  ctx: TxContext,
  { dossier, ...verlening }: { accountId: string; dossier: Dossier; rol: string; tot: Date },
): Promise<void> {
  const { id: dossierId, soort } = dossier
  await ctx.db
    .insertInto('toegang.verlening')
    .values({
      ...verlening,
      dossierId,
      soort,
      id: nieuwId(ctx.now),
      gemeenteId: ctx.gemeenteId!,
      van: ctx.now,
    })
    .execute()
}

/** Grants of this role for these dossiers that hold now, whoever has them. */
export function lopendeVerleningen(ctx: TxContext, dossierIds: readonly string[], rol: string) {
  return ctx.db
    .selectFrom('toegang.verlening')
    .select(['id', 'accountId', 'dossierId'])
    .where('dossierId', 'in', dossierIds)
    .where('rol', '=', rol)
    .where('tot', '>', ctx.now)
    .execute()
}

export async function beeindigVerlening(ctx: TxContext, id: string): Promise<void> {
  await ctx.db.updateTable('toegang.verlening').set({ tot: ctx.now }).where('id', '=', id).execute()
}

/** What the actor was granted for this dossier and still holds. */
export async function verleningVoor(
  ctx: TxContext,
  dossierId: string,
): Promise<{ gemeenteId: string; gemeente: string; rol: string; tot: Date } | undefined> {
  return await ctx.db
    .selectFrom('toegang.verlening as v')
    .innerJoin('netwerk.gemeente as g', 'g.id', 'v.gemeenteId')
    .select(['v.gemeenteId', 'g.naam as gemeente', 'v.rol', 'v.tot'])
    .where('v.accountId', '=', ctx.actor.id!)
    .where('v.dossierId', '=', dossierId)
    .where('v.van', '<=', ctx.now)
    .where('v.tot', '>', ctx.now)
    .orderBy('v.tot', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** What the actor holds now, the newest first. */
export function eigenVerleningen(ctx: TxContext, rol: string) {
  return ctx.db
    .selectFrom('toegang.verlening as v')
    .innerJoin('netwerk.gemeente as g', 'g.id', 'v.gemeenteId')
    .select(['v.dossierId as id', 'v.soort', 'g.naam as gemeente', 'v.van', 'v.tot'])
    .where('v.accountId', '=', ctx.actor.id!)
    .where('v.rol', '=', rol)
    .where('v.tot', '>', ctx.now)
    .orderBy('v.id', 'desc')
    .limit(100)
    .execute()
}
