import type { TxContext } from '../../platform/db/index.ts'

export type EigenAccountrij = {
  id: string
  gemeenteId: string | null
  organisatie: string
  inlognaam: string
  naam: string
  wachtwoordHash: string | null
  totpGeheim: Buffer | null
  actief: boolean
}

const velden = ['a.id', 'a.gemeenteId', 'a.inlognaam', 'a.naam', 'a.wachtwoordHash'] as const

/** An account that row-level security shows: one's own, or one of the municipality for a beheerder. */
export function accountMetId(ctx: TxContext, id: string): Promise<EigenAccountrij | undefined> {
  return ctx.db
    .selectFrom('toegang.account as a')
    .innerJoin('netwerk.organisatie as o', 'o.id', 'a.organisatieId')
    .select(velden)
    .select(['a.totpGeheim', 'a.actief', 'o.naam as organisatie'])
    .where('a.id', '=', id)
    .executeTakeFirst()
}

/** Holds the account until the transaction ends, so that two changes of its factors follow each other. */
export async function houdAccountVast(
  ctx: TxContext,
  id: string,
): Promise<{ heeftTotp: boolean } | undefined> {
  const rij = await ctx.db
    .selectFrom('toegang.account')
    .select('totpGeheim')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return rij && { heeftTotp: rij.totpGeheim !== null }
}

export async function zetWachtwoordHash(ctx: TxContext, id: string, wachtwoordHash: string): Promise<void> {
  await ctx.db.updateTable('toegang.account').set({ wachtwoordHash }).where('id', '=', id).execute()
}

/** A new secret starts its own row of time steps. */
export async function zetTotpGeheim(ctx: TxContext, id: string, totpGeheim: Buffer | null): Promise<void> {
  await ctx.db.updateTable('toegang.account').set({ totpGeheim, totpStap: 0 }).where('id', '=', id).execute()
}

/** Ends the sessions of an account, except the one that is shown. */
export async function beeindigSessies(ctx: TxContext, accountId: string, behalve?: Buffer): Promise<void> {
  const opdracht = ctx.db.deleteFrom('toegang.sessie').where('accountId', '=', accountId)
  await (behalve ? opdracht.where('tokenHash', '<>', behalve) : opdracht).execute()
}
