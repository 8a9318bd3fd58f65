import type { Insertable } from 'kysely'
import type { Tabellen, TxContext } from '../../platform/db/index.ts'

export type Gesprekrij = { meldingId: string; compartiment: string; toestand: string; ontvangenOp: string }
export type Berichtrij = {
  id: string
  van: string
  voorMelder: Buffer | null
  op: Date
  vraag: boolean
  gelezenOp: Date | null
}

/** Which conversation belongs to the code that is shown. */
export function zoekOp(ctx: TxContext): Promise<{ gemeenteId: string; meldingId: string } | undefined> {
  return ctx.db
    .selectFrom('melding.opzoek')
    .select(['gemeenteId', 'meldingId'])
    .where('opzoekId', '=', ctx.bewijs!)
    .executeTakeFirst()
}

export function gesprekMet(ctx: TxContext, meldingId: string): Promise<Gesprekrij | undefined> {
  return ctx.db
    .selectFrom('melding.gesprek')
    .select(['meldingId', 'compartiment', 'toestand', 'ontvangenOp'])
    .where('meldingId', '=', meldingId)
    .executeTakeFirst()
}

export function berichtenBij(ctx: TxContext, meldingId: string): Promise<Berichtrij[]> {
  return ctx.db
    .selectFrom('melding.bericht')
    .select(['id', 'van', 'voorMelder', 'op', 'vraag', 'gelezenOp'])
    .where('meldingId', '=', meldingId)
    .orderBy('op')
    .orderBy('id')
    .execute()
}

export async function bewaarBerichtVanMelder(
  ctx: TxContext,
  rij: Omit<Insertable<Tabellen['melding.bericht']>, 'gemeenteId' | 'van' | 'op'>,
): Promise<void> {
  const { gemeenteId, now } = ctx
  await ctx.db
    .insertInto('melding.bericht')
    .values({ ...rij, gemeenteId: gemeenteId!, van: 'melder', op: now })
    .execute()
}

export function eigenGesprekken(ctx: TxContext, hoogstens: number): Promise<Gesprekrij[]> {
  return ctx.db
    .selectFrom('melding.gesprek')
    .select(['meldingId', 'compartiment', 'toestand', 'ontvangenOp'])
    .where('accountId', '=', ctx.actor.id)
    .orderBy('ontvangenOp', 'desc')
    .orderBy('meldingId', 'desc')
    .limit(hoogstens)
    .execute()
}

export async function berichtenAanCollega(ctx: TxContext, meldingIds: string[]) {
  if (meldingIds.length === 0) return []
  return await ctx.db
    .selectFrom('melding.bericht')
    .select(['id', 'meldingId', 'inhoud', 'op'])
    .where('meldingId', 'in', meldingIds)
    .where('accountId', '=', ctx.actor.id)
    .where('van', '=', 'meldpunt')
    .orderBy('op')
    .execute()
}

/** Of which of these meldingen whoever reported can read a reply: with a code, or signed in. */
export async function lezersVan(ctx: TxContext, meldingIds: readonly string[]): Promise<string[]> {
  if (meldingIds.length === 0) return []
  const rijen = await ctx.db
    .selectFrom('melding.gesprek')
    .select('meldingId')
    .where('meldingId', 'in', meldingIds)
    .where((eb) => eb.or([eb('publiekeSleutel', 'is not', null), eb('accountId', 'is not', null)]))
    .orderBy('meldingId')
    .execute()
  return rijen.map(({ meldingId }) => meldingId)
}
