import type { TxContext } from '../../../platform/db/index.ts'

export type Aanmeldingrij = { inlogdienst: string; inhoud: Buffer; verlooptOp: Date }

export async function bewaarAanmelding(ctx: TxContext, rij: Aanmeldingrij): Promise<void> {
  await ctx.db
    .insertInto('toegang.aanmelding')
    .values({ ...rij, id: ctx.bewijs! })
    .execute()
}

/** Takes the sign-in that this state opens, and with that it is gone: two requests with one state get it once. */
export function neemAanmelding(ctx: TxContext): Promise<Aanmeldingrij | undefined> {
  return ctx.db
    .deleteFrom('toegang.aanmelding')
    .where('id', '=', ctx.bewijs!)
    .returning(['inlogdienst', 'inhoud', 'verlooptOp'])
    .executeTakeFirst()
}

export async function verwijderOudeAanmeldingen(ctx: TxContext): Promise<void> {
  await ctx.db.deleteFrom('toegang.aanmelding').where('verlooptOp', '<=', ctx.now).execute()
}
