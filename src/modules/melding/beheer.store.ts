import type { TxContext } from '../../platform/db/index.ts'

/** What is past its term, both meldingen and hulpvragen. */
export async function verlopenMeldingen(ctx: TxContext, vandaag: string, aantal: number): Promise<string[]> {
  const rijen = await ctx.db
    .selectFrom('melding.melding')
    .select('id')
    .where('vernietigenOp', '<=', vandaag)
    .orderBy('vernietigenOp')
    .limit(aantal)
    .execute()
  return rijen.map((rij) => rij.id)
}

/** Everything that hangs on a melding goes along with it. */
export async function verwijderMeldingen(ctx: TxContext, ids: readonly string[]): Promise<void> {
  await ctx.db.deleteFrom('melding.melding').where('id', 'in', ids).execute()
}

export async function verwijderOudeConcepten(ctx: TxContext): Promise<void> {
  await ctx.db.deleteFrom('melding.concept').where('verlooptOp', '<=', ctx.now).execute()
}
