import { type Insertable, sql, type Updateable } from 'kysely'
import type { Dag } from '../../kernel/termijn/dag.ts'
import type { Tabellen, TxContext } from '../../platform/db/index.ts'

type Termijntabel = Tabellen['termijn.termijn']
export type NieuweTermijn = Omit<Insertable<Termijntabel>, 'gemeenteId'>
export type Termijnrij = Awaited<ReturnType<typeof termijnenBij>>[number]
export type Termijnwijziging = Omit<
  Updateable<Termijntabel>,
  'gemeenteId' | 'id' | 'dossierId' | 'compartiment' | 'versie'
>
export type NieuweGebeurtenis = Omit<Insertable<Tabellen['termijn.gebeurtenis']>, 'gemeenteId'>

/** Terms and the first event of each in one statement. */
export async function bewaarTermijnen(
  ctx: TxContext,
  nieuw: readonly { termijn: NieuweTermijn; gebeurtenis: NieuweGebeurtenis }[],
): Promise<void> {
  const gemeenteId = ctx.gemeenteId!
  await ctx.db
    .with('t', (db) =>
      db.insertInto('termijn.termijn').values(nieuw.map(({ termijn }) => ({ ...termijn, gemeenteId }))),
    )
    .insertInto('termijn.gebeurtenis')
    .values(nieuw.map(({ gebeurtenis }) => ({ ...gebeurtenis, gemeenteId })))
    .execute()
}

export async function bewaarGebeurtenis(ctx: TxContext, rij: NieuweGebeurtenis): Promise<void> {
  await ctx.db
    .insertInto('termijn.gebeurtenis')
    .values({ ...rij, gemeenteId: ctx.gemeenteId! })
    .execute()
}

export function termijnenBij(ctx: TxContext, dossierId: string) {
  return ctx.db
    .selectFrom('termijn.termijn')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .orderBy('id')
    .execute()
}

export function termijnMet(ctx: TxContext, dossierId: string, id: string): Promise<Termijnrij | undefined> {
  return ctx.db
    .selectFrom('termijn.termijn')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export function gebeurtenissenBij(ctx: TxContext, termijnId: string) {
  return ctx.db
    .selectFrom('termijn.gebeurtenis')
    .select(['id', 'soort', 'reden', 'uiterlijkOp', 'op'])
    .where('termijnId', '=', termijnId)
    .orderBy('versie')
    .execute()
}

/** Changes the row that the reader saw; false when somebody else was first. */
export async function werkTermijnBij(
  ctx: TxContext,
  gezien: { id: string; versie: number },
  wijziging: Termijnwijziging,
): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('termijn.termijn')
    .set((eb) => ({ ...wijziging, versie: eb('versie', '+', 1) }))
    .where('id', '=', gezien.id)
    .where('versie', '=', gezien.versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** As the partial indexes say it. */
const looptNog = sql<boolean>`toestand in ('loopt', 'verlopen')`
const staatStil = sql<boolean>`toestand = 'gepauzeerd'`

export type Loopvraag = {
  /** Whose turn it is. */
  rollen: readonly string[]
  /** What ends before this. */
  voor: Date
  na?: { eindeOp: Date; id: string } | undefined
  aantal: number
}

/** What ends soon or has ended, the longest ago first: a page over the index, never the whole table. */
export function lopendVoor(ctx: TxContext, { rollen, voor, na, aantal }: Loopvraag) {
  let q = ctx.db
    .selectFrom('termijn.termijn')
    .select(['id', 'dossierId', 'soort', 'code', 'regioVersieId', 'startOp', 'uiterlijkOp', 'eindeOp'])
    .where(looptNog)
    .where('eindeOp', '<', voor)
    .where(sql<boolean>`rollen && ${rollen}::text[]`)
  if (na) q = q.where(sql<boolean>`(einde_op, id) > (${na.eindeOp}, ${na.id})`)
  return q.orderBy('eindeOp').orderBy('id').limit(aantal).execute()
}

/** What has ended of one kind, the longest ago first: when it began and ended, and nothing of what it is about. */
export function teLaatMet(ctx: TxContext, code: string, aantal: number) {
  return ctx.db
    .selectFrom('termijn.termijn')
    .select(['id', 'startOp', 'eindeOp'])
    .where(looptNog)
    .where('code', '=', code)
    .where('eindeOp', '<=', ctx.now)
    .orderBy('eindeOp')
    .orderBy('id')
    .limit(aantal)
    .execute()
}

/** How many end on each day. */
export function aantalPerDag(ctx: TxContext, rollen: readonly string[], van: Date, tot: Date) {
  return ctx.db
    .selectFrom('termijn.termijn')
    .select(['uiterlijkOp', (eb) => eb.fn.countAll<string>().as('aantal')])
    .where(looptNog)
    .where('eindeOp', '>', van)
    .where('eindeOp', '<=', tot)
    .where(sql<boolean>`rollen && ${rollen}::text[]`)
    .groupBy('uiterlijkOp')
    .orderBy('uiterlijkOp')
    .execute()
}

/** How many for the actor's roles are still to end, by day and by the rule that says when somebody is reminded. */
export function aantalPerRegel(ctx: TxContext) {
  return ctx.db
    .selectFrom('termijn.termijn')
    .select(['code', 'regioVersieId', 'uiterlijkOp'])
    .select((eb) => [eb.fn.min('startOp').as('startOp'), eb.fn.countAll<string>().as('aantal')])
    .where(looptNog)
    .where('eindeOp', '>', ctx.now)
    .where(sql<boolean>`rollen && ${ctx.actor.rollen}::text[]`)
    .groupBy(['code', 'regioVersieId', 'uiterlijkOp'])
    .execute()
}

/** The first end of each of these dossiers. */
export function eersteEindeVan(ctx: TxContext, dossierIds: readonly string[]) {
  return ctx.db
    .selectFrom('termijn.termijn')
    .select(['dossierId', (eb) => eb.fn.min('uiterlijkOp').as('uiterlijkOp')])
    .where('dossierId', 'in', dossierIds)
    .where(looptNog)
    .groupBy('dossierId')
    .execute()
}

/** What stands still in these dossiers. */
export function stilInDossiers(ctx: TxContext, dossierIds: readonly string[]) {
  return ctx.db
    .selectFrom('termijn.termijn')
    .selectAll()
    .where('dossierId', 'in', dossierIds)
    .where(staatStil)
    .execute()
}

/** What stands still for these roles, what goes on first on top. */
export function stilVoor(ctx: TxContext, rollen: readonly string[], aantal: number) {
  return ctx.db
    .selectFrom('termijn.termijn')
    .selectAll()
    .where(staatStil)
    .where(sql<boolean>`rollen && ${rollen}::text[]`)
    .orderBy('pauzeTot')
    .orderBy('id')
    .limit(aantal)
    .execute()
}

/** Of which the last day of the pause is over. */
export function nietMeerStil(ctx: TxContext, vandaag: Dag, aantal: number) {
  return ctx.db
    .selectFrom('termijn.termijn')
    .selectAll()
    .where(staatStil)
    .where('pauzeTot', '<', vandaag)
    .orderBy('pauzeTot')
    .limit(aantal)
    .execute()
}

export function nietMeerOpTijd(ctx: TxContext, aantal: number) {
  return ctx.db
    .selectFrom('termijn.termijn')
    .selectAll()
    .where(looptNog)
    .where('toestand', '=', 'loopt')
    .where('eindeOp', '<=', ctx.now)
    .orderBy('eindeOp')
    .limit(aantal)
    .execute()
}

export function teHerinneren(ctx: TxContext, aantal: number) {
  return ctx.db
    .selectFrom('termijn.termijn')
    .selectAll()
    .where('herinnerOp', '<=', ctx.now)
    .orderBy('herinnerOp')
    .limit(aantal)
    .execute()
}

export async function verwijderTermijnen(ctx: TxContext, dossierIds: readonly string[]): Promise<void> {
  await ctx.db.deleteFrom('termijn.termijn').where('dossierId', 'in', dossierIds).execute()
}
