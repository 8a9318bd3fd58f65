import type { Insertable, Updateable } from 'kysely'
import type { Tabellen, TxContext } from '../../platform/db/index.ts'

const kolommen = [
  'id',
  'compartiment',
  'kenmerk',
  'kanaal',
  'ontvangenOp',
  'toestand',
  'besluit',
  'urgentie',
  'verschijningsvorm',
  'inhoud',
  'signaalId',
  'behandelaarId',
  'teruggekoppeldOp',
  'stroomId',
  'versie',
] as const

export type Meldingrij = Awaited<ReturnType<typeof meldingen>>[number]
export type Meldingwijziging = Pick<
  Updateable<Tabellen['melding.melding']>,
  | 'toestand'
  | 'besluit'
  | 'urgentie'
  | 'verschijningsvorm'
  | 'signaalId'
  | 'behandelaarId'
  | 'vernietigenOp'
  | 'teruggekoppeldOp'
  | 'stroomId'
  | 'vingerafdruk'
>

function meldingen(ctx: TxContext, ids: readonly string[]) {
  return ctx.db.selectFrom('melding.melding').select(kolommen).where('id', 'in', ids).execute()
}

export async function meldingMet(ctx: TxContext, id: string): Promise<Meldingrij | undefined> {
  return (await meldingen(ctx, [id]))[0]
}

/** Meldingen that are not done and what is written in them, a page at a time, the oldest first. */
export function lopendeMeldingenNa(ctx: TxContext, na: string | null, aantal: number) {
  let q = ctx.db
    .selectFrom('melding.melding')
    .select(['id', 'signaalId', 'inhoud'])
    .where('toestand', '<>', 'afgehandeld')
  if (na) q = q.where('id', '>', na)
  return q.orderBy('id').limit(aantal).execute()
}

export function idsMetKenmerk(ctx: TxContext, kenmerk: string): Promise<{ id: string }[]> {
  return ctx.db.selectFrom('melding.melding').select('id').where('kenmerk', '=', kenmerk).limit(1).execute()
}

/** Which of these the reader may see. */
export async function gekendeMeldingen(ctx: TxContext, kenmerken: readonly string[]): Promise<string[]> {
  if (kenmerken.length === 0) return []
  const rijen = await ctx.db
    .selectFrom('melding.melding')
    .select('kenmerk')
    .where('kenmerk', 'in', kenmerken)
    .execute()
  return rijen.map(({ kenmerk }) => kenmerk)
}

/** Changes the row that the reader saw; false when somebody else was first. */
export async function werkMeldingBij(
  ctx: TxContext,
  gezien: { id: string; versie: number },
  wijziging: Meldingwijziging,
): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('melding.melding')
    .set((eb) => ({ ...wijziging, versie: eb('versie', '+', 1) }))
    .where('id', '=', gezien.id)
    .where('versie', '=', gezien.versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function zetGesprektoestand(
  ctx: TxContext,
  meldingIds: readonly string[],
  toestand: string,
): Promise<void> {
  if (meldingIds.length === 0) return
  await ctx.db.updateTable('melding.gesprek').set({ toestand }).where('meldingId', 'in', meldingIds).execute()
}

/** Only what M. sent through its own system has an outcome there. */
export async function zetUitkomst(ctx: TxContext, meldingId: string, uitkomst: string): Promise<void> {
  await ctx.db
    .updateTable('melding.gesprek')
    .set({ uitkomst })
    .where('meldingId', '=', meldingId)
    .where('uitkomst', 'is not', null)
    .execute()
}

export async function bewaarBeoordeling(
  ctx: TxContext,
  rij: Omit<Insertable<Tabellen['melding.beoordeling']>, 'gemeenteId' | 'op'>,
): Promise<void> {
  await ctx.db
    .insertInto('melding.beoordeling')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, op: ctx.now })
    .execute()
}

export function beoordelingenBij(ctx: TxContext, meldingId: string) {
  return ctx.db
    .selectFrom('melding.beoordeling')
    .select(['id', 'besluit', 'toelichting', 'op'])
    .where('meldingId', '=', meldingId)
    .orderBy('id')
    .execute()
}

export function idsVanSignalen(ctx: TxContext, signaalIds: readonly string[]) {
  if (signaalIds.length === 0) return Promise.resolve([])
  return ctx.db
    .selectFrom('melding.melding')
    .select(['id', 'versie'])
    .where('signaalId', 'in', signaalIds)
    .execute()
}

export function meldingenVan(ctx: TxContext, signaalId: string) {
  return ctx.db
    .selectFrom('melding.melding')
    .select(['id', 'kenmerk', 'ontvangenOp'])
    .select((eb) =>
      eb
        .selectFrom('melding.bijlage')
        .whereRef('meldingId', '=', 'melding.melding.id')
        .select((deel) => deel.fn.countAll<number>().as('n'))
        .as('bestanden'),
    )
    .where('signaalId', '=', signaalId)
    .orderBy('id')
    .execute()
}

export function inhoudVanSignaal(ctx: TxContext, signaalId: string) {
  return ctx.db
    .selectFrom('melding.melding')
    .select(['id', 'kenmerk', 'inhoud'])
    .where('signaalId', '=', signaalId)
    .orderBy('id')
    .execute()
}
