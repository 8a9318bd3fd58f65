import { sql } from 'kysely'
import type { TxContext } from '../../../platform/db/index.ts'

const kolommen = ['id', 'soort', 'kern', 'begonnenOp', 'laatsteOp'] as const

/** More than these at once nobody can keep in mind; the others come up when these are done. */
export function stromen(ctx: TxContext) {
  return ctx.db
    .selectFrom('melding.stroom')
    .select(kolommen)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('melding.melding as m')
          .select('m.id')
          .whereRef('m.gemeenteId', '=', 'melding.stroom.gemeenteId')
          .whereRef('m.stroomId', '=', 'melding.stroom.id'),
      ),
    )
    .orderBy('laatsteOp', 'desc')
    .limit(10)
    .execute()
}

export function stroomMet(ctx: TxContext, id: string) {
  return ctx.db.selectFrom('melding.stroom').select(kolommen).where('id', '=', id).executeTakeFirst()
}

/** How many are still new, and how many of them have another fingerprint than most. */
export async function telStroom(
  ctx: TxContext,
  id: string,
  kern: Buffer | null,
): Promise<{ aantal: number; anders: number }> {
  const rij = await ctx.db
    .selectFrom('melding.melding')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .select(sql<number>`count(*) filter (where vingerafdruk is distinct from ${kern})`.as('anders'))
    .where('stroomId', '=', id)
    .where('toestand', '=', 'nieuw')
    .executeTakeFirstOrThrow()
  return { aantal: Number(rij.aantal), anders: Number(rij.anders) }
}

export type Deel = 'anders' | 'gelijk'
type Ledenvraag = { id: string; kern: Buffer | null; deel: Deel; na?: string | undefined; aantal: number }

/** One page of what is in a group, the newest first. */
export function ledenVan(ctx: TxContext, { id, kern, deel, na, aantal }: Ledenvraag) {
  let q = ctx.db
    .selectFrom('melding.melding')
    .select(['id', 'kenmerk', 'ontvangenOp', 'inhoud', 'versie'])
    .where('stroomId', '=', id)
    .where('toestand', '=', 'nieuw')
    .where(
      deel === 'anders'
        ? sql<boolean>`vingerafdruk is distinct from ${kern}`
        : sql<boolean>`vingerafdruk is not distinct from ${kern}`,
    )
  if (na) q = q.where('id', '<', na)
  return q.orderBy('id', 'desc').limit(aantal).execute()
}

/** The next ones of a group that had come in by then, the oldest first. */
export function volgendeLeden(ctx: TxContext, id: string, tot: Date, aantal: number) {
  return ctx.db
    .selectFrom('melding.melding')
    .select(['id', 'versie'])
    .where('stroomId', '=', id)
    .where('toestand', '=', 'nieuw')
    .where('ontvangenOp', '<=', tot)
    .orderBy('id')
    .limit(aantal)
    .execute()
}
