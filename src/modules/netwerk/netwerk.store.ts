import type { TxContext } from '../../platform/db/index.ts'

export type Gemeenterij = { id: string; code: string; naam: string }

export function gemeenten(ctx: TxContext): Promise<Gemeenterij[]> {
  return ctx.db.selectFrom('netwerk.gemeente').select(['id', 'code', 'naam']).orderBy('naam').execute()
}

export async function organisatieMetCode(ctx: TxContext, code: string): Promise<{ id: string } | undefined> {
  return await ctx.db
    .selectFrom('netwerk.organisatie')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirst()
}

/** Every organisation there is: names that are the same for everybody. */
export function organisaties(ctx: TxContext): Promise<{ id: string; naam: string }[]> {
  return ctx.db.selectFrom('netwerk.organisatie').select(['id', 'naam']).orderBy('naam').execute()
}

export async function nieuwsteRegioVersie(ctx: TxContext): Promise<string | undefined> {
  const rij = await ctx.db
    .selectFrom('netwerk.regioVersie')
    .select('id')
    .orderBy('ingelezenOp', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rij?.id
}

export async function inhoudVanRegioVersie(ctx: TxContext, id: string): Promise<unknown> {
  const rij = await ctx.db
    .selectFrom('netwerk.regioVersie')
    .select('inhoud')
    .where('id', '=', id)
    .executeTakeFirst()
  return rij?.inhoud
}

export async function codeVanGemeente(ctx: TxContext, id: string): Promise<string | undefined> {
  const rij = await ctx.db
    .selectFrom('netwerk.gemeente')
    .select('code')
    .where('id', '=', id)
    .executeTakeFirst()
  return rij?.code
}
