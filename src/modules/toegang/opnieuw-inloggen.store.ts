import type { TxContext } from '../../platform/db/index.ts'

type Poging = { pogingen: number; wachtwoordHash: string | null; totpGeheim: Buffer | null }

/** Counts a try on this session, and gives what it has to match. */
export async function telPoging(ctx: TxContext): Promise<Poging | undefined> {
  const sessie = await ctx.db
    .updateTable('toegang.sessie')
    .set((eb) => ({ pogingen: eb('pogingen', '+', 1) }))
    .where('tokenHash', '=', ctx.bewijs!)
    .where('accountId', '=', ctx.actor.id!)
    .returning('pogingen')
    .executeTakeFirst()
  const account = await ctx.db
    .selectFrom('toegang.account')
    .select(['wachtwoordHash', 'totpGeheim'])
    .where('id', '=', ctx.actor.id!)
    .where('actief', '=', true)
    .executeTakeFirst()
  return sessie && account && { ...sessie, ...account }
}

/** False when the session was ended meanwhile. */
export async function draaiSessie(
  ctx: TxContext,
  { tokenHash, bewezenOp }: { tokenHash: Buffer; bewezenOp: Date | null },
): Promise<boolean> {
  const uitkomst = await ctx.db
    .updateTable('toegang.sessie')
    .set({ tokenHash, bewezenOp, gezienOp: ctx.now, pogingen: 0 })
    .where('tokenHash', '=', ctx.bewijs!)
    .where('accountId', '=', ctx.actor.id!)
    .executeTakeFirst()
  return uitkomst.numUpdatedRows === 1n
}
