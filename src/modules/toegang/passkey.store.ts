import type { TxContext } from '../../platform/db/index.ts'

export type Passkeyrij = {
  id: string
  sleutelId: Buffer
  publiekeSleutel: Buffer
  teller: number
  transporten: string
  naam: Buffer
  aangemaaktOp: Date
  gebruiktOp: Date | null
}

/** The passkeys of an account, oldest first. */
export function passkeysVan(ctx: TxContext, accountId: string): Promise<Passkeyrij[]> {
  return ctx.db
    .selectFrom('toegang.passkey')
    .select(['id', 'sleutelId', 'publiekeSleutel', 'teller', 'transporten', 'naam'])
    .select(['aangemaaktOp', 'gebruiktOp'])
    .where('accountId', '=', accountId)
    .orderBy('id')
    .execute()
}

export async function bewaarPasskey(
  ctx: TxContext,
  rij: Omit<Passkeyrij, 'aangemaaktOp' | 'gebruiktOp'> & { accountId: string },
): Promise<void> {
  await ctx.db
    .insertInto('toegang.passkey')
    .values({ ...rij, aangemaaktOp: ctx.now })
    .execute()
}

export async function gebruikPasskey(ctx: TxContext, id: string, teller: number): Promise<void> {
  await ctx.db
    .updateTable('toegang.passkey')
    .set({ teller, gebruiktOp: ctx.now })
    .where('id', '=', id)
    .execute()
}

/** False when this account has no such passkey. */
export async function zetPasskeynaam(
  ctx: TxContext,
  rij: { id: string; accountId: string; naam: Buffer },
): Promise<boolean> {
  const uitkomst = await ctx.db
    .updateTable('toegang.passkey')
    .set({ naam: rij.naam })
    .where('id', '=', rij.id)
    .where('accountId', '=', rij.accountId)
    .executeTakeFirst()
  return uitkomst.numUpdatedRows === 1n
}

/** False when this account has no such passkey. */
export async function verwijderPasskeyrij(
  ctx: TxContext,
  rij: { id: string; accountId: string },
): Promise<boolean> {
  const uitkomst = await ctx.db
    .deleteFrom('toegang.passkey')
    .where('id', '=', rij.id)
    .where('accountId', '=', rij.accountId)
    .executeTakeFirst()
  return uitkomst.numDeletedRows === 1n
}

export async function verwijderPasskeys(ctx: TxContext, accountId: string): Promise<void> {
  await ctx.db.deleteFrom('toegang.passkey').where('accountId', '=', accountId).execute()
}
