import type { TxContext } from '../../platform/db/index.ts'

type Conceptbijlagerij = { id: string; inhoud: Buffer; grootte: number }

/** Puts down one part of a file. Row-level security asks for the id of the draft. */
export async function legConceptdeel(
  ctx: TxContext,
  deel: { bijlageId: string; nr: number; inhoud: Buffer },
): Promise<void> {
  await ctx.db
    .insertInto('melding.conceptDeel')
    .values({ ...deel, conceptId: ctx.bewijs! })
    .execute()
}

export async function bewaarConceptbijlage(ctx: TxContext, rij: Conceptbijlagerij): Promise<void> {
  await ctx.db
    .insertInto('melding.conceptBijlage')
    .values({ ...rij, conceptId: ctx.bewijs! })
    .execute()
}

export function conceptbijlagen(ctx: TxContext): Promise<Conceptbijlagerij[]> {
  return ctx.db
    .selectFrom('melding.conceptBijlage')
    .select(['id', 'inhoud', 'grootte'])
    .where('conceptId', '=', ctx.bewijs!)
    .orderBy('id')
    .execute()
}

export async function verwijderConceptbijlage(ctx: TxContext, id: string): Promise<void> {
  const { bewijs, db } = ctx
  await db
    .deleteFrom('melding.conceptBijlage')
    .where('conceptId', '=', bewijs!)
    .where('id', '=', id)
    .execute()
  await db
    .deleteFrom('melding.conceptDeel')
    .where('conceptId', '=', bewijs!)
    .where('bijlageId', '=', id)
    .execute()
}
