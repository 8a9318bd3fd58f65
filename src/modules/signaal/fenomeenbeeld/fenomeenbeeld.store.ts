import { type Insertable, sql } from 'kysely'
import type { Tabellen, TxContext } from '../../../platform/db/index.ts'
import type { Telling } from './fenomeenbeeld.ts'

const kolommen = ['id', 'verschijningsvorm', 'plaatssoort', 'versie', 'inhoud', 'op'] as const

/** Of every form and kind of place the newest version. */
export function nieuwsteVersies(ctx: TxContext) {
  return ctx.db
    .selectFrom('signaal.fenomeenbeeld')
    .select(kolommen)
    .distinctOn(['verschijningsvorm', 'plaatssoort'])
    .orderBy('verschijningsvorm')
    .orderBy('plaatssoort')
    .orderBy('versie', 'desc')
    .execute()
}

/** All versions of one line, the newest first. */
export function versiesVan(ctx: TxContext, vorm: string, plek: string) {
  return ctx.db
    .selectFrom('signaal.fenomeenbeeld')
    .select(kolommen)
    .where('verschijningsvorm', '=', vorm)
    .where('plaatssoort', '=', plek)
    .orderBy('versie', 'desc')
    .execute()
}

/** Every version, by key. */
export function versiesNa(ctx: TxContext, na: string | null, aantal: number) {
  let q = ctx.db.selectFrom('signaal.fenomeenbeeld').select(kolommen)
  if (na) q = q.where('id', '>', na)
  return q.orderBy('id').limit(aantal).execute()
}

/** The line of one version, or nothing. */
export function versieMet(ctx: TxContext, id: string) {
  return ctx.db.selectFrom('signaal.fenomeenbeeld').select(kolommen).where('id', '=', id).executeTakeFirst()
}

/** False when somebody else stored this version first. */
export async function bewaarVersie(
  ctx: TxContext,
  rij: Omit<Insertable<Tabellen['signaal.fenomeenbeeld']>, 'gemeenteId' | 'op'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('signaal.fenomeenbeeld')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, op: ctx.now })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export type Telgrenzen = readonly [kort: Date, midden: Date, lang: Date]

/**
 * How many signalen began since each of three moments, by form and kind of place; an empty text: nobody said which. Of some
 * forms or of all.
 */
export async function telSignalen(
  ctx: TxContext,
  [kort, midden, lang]: Telgrenzen,
  vormen?: readonly string[],
): Promise<Telling[]> {
  const van = vormen ? sql`verschijningsvorm = any(${vormen}::text[]) and` : sql``
  const { rows } = await sql<Telling>`
    select verschijningsvorm as vorm, coalesce(plaatssoort, '') as plek,
      count(*) filter (where aangemaakt_op >= ${kort})::int as kort,
      count(*) filter (where aangemaakt_op >= ${midden})::int as midden, count(*)::int as lang
    from signaal.signaal where ${van} aangemaakt_op >= ${lang}
    group by verschijningsvorm, plaatssoort`.execute(ctx.db)
  return rows
}
