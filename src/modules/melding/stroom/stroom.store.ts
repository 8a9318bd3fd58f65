import { sql } from 'kysely'
import type { TxContext } from '../../../platform/db/index.ts'

/** False when somebody is grouping for this municipality already. Given back at the end of the transaction. */
export async function pakGroepeerbeurt(ctx: TxContext): Promise<boolean> {
  const { rows } = await sql<{ gepakt: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`stroom ${ctx.gemeenteId}`}, 0)) as gepakt`.execute(
    ctx.db,
  )
  return rows[0]!.gepakt
}

/** New meldingen with a fingerprint that are in no group yet, the newest first. */
export function losseMeldingen(ctx: TxContext, sinds: Date, aantal: number) {
  return ctx.db
    .selectFrom('melding.melding')
    .select(['id', 'ontvangenOp', 'vingerafdruk'])
    .where('compartiment', '=', 'melding')
    .where('toestand', '=', 'nieuw')
    .where('stroomId', 'is', null)
    .where('vingerafdruk', 'is not', null)
    .where('ontvangenOp', '>', sinds)
    .orderBy('id', 'desc')
    .limit(aantal)
    .execute()
}

export function stromenMetTeken(ctx: TxContext, tekens: readonly Buffer[]) {
  return ctx.db
    .selectFrom('melding.stroomteken')
    .select(['teken', 'stroomId'])
    .where('teken', 'in', tekens)
    .execute()
}

export type NieuweStroom = { id: string; soort: 'gelijk' | 'druk'; kern: Buffer | null; begonnenOp: Date }

export async function bewaarStroom(ctx: TxContext, stroom: NieuweStroom): Promise<void> {
  await ctx.db
    .insertInto('melding.stroom')
    .values({ ...stroom, gemeenteId: ctx.gemeenteId!, laatsteOp: ctx.now })
    .execute()
}

/** Puts meldingen in a group; what was judged meanwhile stays where it is. Whoever has one open can still decide. */
export async function voegToe(ctx: TxContext, stroomId: string, ids: readonly string[]): Promise<void> {
  await ctx.db
    .updateTable('melding.melding')
    .set({ stroomId })
    .where('id', 'in', ids)
    .where('toestand', '=', 'nieuw')
    .where('stroomId', 'is', null)
    .execute()
  await ctx.db.updateTable('melding.stroom').set({ laatsteOp: ctx.now }).where('id', '=', stroomId).execute()
}

export async function bewaarTekens(
  ctx: TxContext,
  stroomId: string,
  tekens: readonly Buffer[],
): Promise<void> {
  if (tekens.length === 0) return
  await ctx.db
    .insertInto('melding.stroomteken')
    .values(tekens.map((teken) => ({ gemeenteId: ctx.gemeenteId!, teken, stroomId })))
    .onConflict((botsing) => botsing.doNothing())
    .execute()
}

/** The rush that is going on, when one is. */
export function drukteSinds(ctx: TxContext, sinds: Date) {
  return ctx.db
    .selectFrom('melding.stroom')
    .select('id')
    .where('soort', '=', 'druk')
    .where('laatsteOp', '>', sinds)
    .orderBy('laatsteOp', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function aantalInStroom(ctx: TxContext, stroomId: string, sinds: Date): Promise<number> {
  const { aantal } = await ctx.db
    .selectFrom('melding.melding')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('stroomId', '=', stroomId)
    .where('ontvangenOp', '>', sinds)
    .executeTakeFirstOrThrow()
  return Number(aantal)
}

/** How many a day came in by the form, on the days on which anything did. */
export async function aantallenPerDag(ctx: TxContext, van: string, tot: string): Promise<number[]> {
  const rijen = await ctx.db
    .selectFrom('melding.melding')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('id', '>=', van)
    .where('id', '<', tot)
    .where('kanaal', '=', 'website')
    .where('compartiment', '=', 'melding')
    .groupBy(sql`ontvangen_op::date`)
    .execute()
  return rijen.map(({ aantal }) => Number(aantal))
}

export async function verwijderLegeStromen(ctx: TxContext, voor: Date): Promise<void> {
  await ctx.db
    .deleteFrom('melding.stroom as s')
    .where('laatsteOp', '<', voor)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('melding.melding as m')
            .select('m.id')
            .whereRef('m.gemeenteId', '=', 's.gemeenteId')
            .whereRef('m.stroomId', '=', 's.id'),
        ),
      ),
    )
    .execute()
}
