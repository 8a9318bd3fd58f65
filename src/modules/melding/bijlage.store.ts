import { type Insertable, sql, type Updateable } from 'kysely'
import type { Tabellen, TxContext } from '../../platform/db/index.ts'
import type { Versie } from './bijlage.ts'

type Bijlagerijen = Omit<Insertable<Tabellen['melding.bijlage']>, 'gemeenteId' | 'op'>[]
export type Bijlagerij = Awaited<ReturnType<typeof bijlagenVan>>[number]

/** The rows of files that come with a melding, and their parts out of the draft as they are: nothing is sealed anew. */
export async function neemBijlagenUitConcept(
  ctx: TxContext,
  conceptId: Buffer,
  rijen: Bijlagerijen,
): Promise<number> {
  const gemeenteId = ctx.gemeenteId!
  const { meldingId, compartiment } = rijen[0]!
  const { numInsertedOrUpdatedRows } = await ctx.db
    .with('b', (db) =>
      db.insertInto('melding.bijlage').values(rijen.map((rij) => ({ ...rij, gemeenteId, op: ctx.now }))),
    )
    .insertInto('melding.bijlageDeel')
    .columns(['gemeenteId', 'bijlageId', 'versie', 'nr', 'meldingId', 'compartiment', 'inhoud'])
    .expression((eb) =>
      eb
        .selectFrom('melding.conceptDeel')
        .select([
          sql<string>`${gemeenteId}::uuid`.as('gemeenteId'),
          'bijlageId',
          sql<string>`'origineel'`.as('versie'),
          'nr',
          sql<string>`${meldingId}::uuid`.as('meldingId'),
          sql<string>`${compartiment}::text`.as('compartiment'),
          'inhoud',
        ])
        .where('conceptId', '=', conceptId)
        .where(
          'bijlageId',
          'in',
          rijen.map((rij) => rij.id),
        ),
    )
    .executeTakeFirstOrThrow()
  await ctx.db.deleteFrom('melding.concept').where('id', '=', conceptId).execute()
  return Number(numInsertedOrUpdatedRows)
}

function bijlagen(ctx: TxContext) {
  return ctx.db
    .selectFrom('melding.bijlage')
    .select(['id', 'meldingId', 'compartiment', 'inhoud', 'grootte', 'scan', 'weergave', 'nagekekenOp', 'op'])
}

export function bijlagenVan(ctx: TxContext, meldingId: string) {
  return bijlagen(ctx).where('meldingId', '=', meldingId).orderBy('id').execute()
}

export async function bijlageMet(ctx: TxContext, id: string): Promise<Bijlagerij | undefined> {
  return await bijlagen(ctx).where('id', '=', id).executeTakeFirst()
}

export async function leesDeel(
  ctx: TxContext,
  deel: { bijlageId: string; versie: Versie; nr: number },
): Promise<Buffer | undefined> {
  const rij = await ctx.db
    .selectFrom('melding.bijlageDeel')
    .select('inhoud')
    .where('bijlageId', '=', deel.bijlageId)
    .where('versie', '=', deel.versie)
    .where('nr', '=', deel.nr)
    .executeTakeFirst()
  return rij?.inhoud
}

export async function bewaarWeergavedelen(
  ctx: TxContext,
  { id, meldingId, compartiment }: Bijlagerij,
  delen: readonly Buffer[],
): Promise<void> {
  const vast = { gemeenteId: ctx.gemeenteId!, bijlageId: id, versie: 'weergave', meldingId, compartiment }
  for (const [nr, inhoud] of delen.entries())
    await ctx.db
      .insertInto('melding.bijlageDeel')
      .values({ ...vast, nr, inhoud })
      .execute()
}

export async function werkBijlageBij(
  ctx: TxContext,
  id: string,
  wijziging: Pick<Updateable<Tabellen['melding.bijlage']>, 'scan' | 'weergave' | 'nagekekenOp'>,
): Promise<void> {
  await ctx.db.updateTable('melding.bijlage').set(wijziging).where('id', '=', id).execute()
}
