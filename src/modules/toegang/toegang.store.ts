import { sql } from 'kysely'
import type { TxContext } from '../../platform/db/index.ts'
import { rolGeldtNu } from './geldt.store.ts'

export type Accountrij = {
  id: string
  gemeenteId: string | null
  naam: string
  wachtwoordHash: string | null
  totpGeheim: Buffer | null
  totpStap: number
  actief: boolean
}

/** The account whose name the visitor can type (the `bewijs` of the context is the hash of it). */
export function accountMetBewijs(ctx: TxContext): Promise<Accountrij | undefined> {
  return ctx.db
    .selectFrom('toegang.account')
    .select(['id', 'gemeenteId', 'naam', 'wachtwoordHash', 'totpGeheim', 'totpStap', 'actief'])
    .where('inlognaamHash', '=', ctx.bewijs!)
    .executeTakeFirst()
}

export async function bewaarAccount(
  ctx: TxContext,
  rij: {
    id: string
    organisatieId: string
    inlognaam: string
    inlognaamHash: Buffer
    naam: string
    /** Empty for who signs in at the service of her organisation only. */
    wachtwoordHash: string | null
    totpGeheim: Buffer | null
  },
): Promise<void> {
  await ctx.db
    .insertInto('toegang.account')
    .values({ ...rij, gemeenteId: ctx.gemeenteId, aangemaaktOp: ctx.now })
    .execute()
}

export async function bewaarRollen(
  ctx: TxContext,
  accountId: string,
  rollen: readonly string[],
): Promise<void> {
  const rijen = rollen.map((rol) => ({ gemeenteId: ctx.gemeenteId!, accountId, rol, van: ctx.now }))
  await ctx.db.insertInto('toegang.rolToewijzing').values(rijen).execute()
}

export async function gebruikTotpStap(ctx: TxContext, accountId: string, stap: number): Promise<boolean> {
  const uitkomst = await ctx.db
    .updateTable('toegang.account')
    .set({ totpStap: stap })
    .where('id', '=', accountId)
    .where('totpStap', '<', stap)
    .executeTakeFirst()
  return uitkomst.numUpdatedRows === 1n
}

export type Sessierij = {
  id: string
  accountId: string
  naam: string
  organisatieId: string
  organisatie: string
  gemeenteId: string | null
  aangemaaktOp: Date
  gezienOp: Date
  verlooptOp: Date
  bewezenOp: Date | null
  bevestigd: boolean
  pogingen: number
  actief: boolean
  sessiesVanaf: Date | null
  totpGeheim: Buffer | null
  inlognaamHash: Buffer
  thuisgemeenteId: string | null
}

/** The session that the visitor's cookie opens (`bewijs` is the hash of its token). */
export function sessieMetBewijs(ctx: TxContext): Promise<Sessierij | undefined> {
  return ctx.db
    .selectFrom('toegang.sessie as s')
    .innerJoin('toegang.account as a', 'a.id', 's.accountId')
    .innerJoin('netwerk.organisatie as o', 'o.id', 'a.organisatieId')
    .select([
      's.id',
      's.accountId',
      'a.naam',
      'a.organisatieId',
      'o.naam as organisatie',
      's.gemeenteId',
      's.aangemaaktOp',
    ])
    .select(['s.gezienOp', 's.verlooptOp', 's.bevestigd', 's.pogingen', 'a.actief', 'a.totpGeheim'])
    .select(['a.inlognaamHash', 'a.gemeenteId as thuisgemeenteId'])
    .select(['s.bewezenOp', 'a.sessiesVanaf'])
    .where('s.tokenHash', '=', ctx.bewijs!)
    .executeTakeFirst()
}

export type Rolrij = { gemeenteId: string; gemeente: string; rol: string }

/** The roles that hold now, per municipality. A role that ended is gone with the next request. */
export function rollenVan(ctx: TxContext, accountId: string): Promise<Rolrij[]> {
  return ctx.db
    .selectFrom('toegang.rolToewijzing as r')
    .innerJoin('netwerk.gemeente as g', 'g.id', 'r.gemeenteId')
    .select(['r.gemeenteId', 'g.naam as gemeente', 'r.rol'])
    .where('r.accountId', '=', accountId)
    .where(rolGeldtNu(ctx))
    .orderBy('g.naam')
    .execute()
}

export async function bewaarSessie(
  ctx: TxContext,
  rij: {
    tokenHash: Buffer
    accountId: string
    gemeenteId: string | null
    verlooptOp: Date
    bevestigd: boolean
    /** Where it began, when that is not here, and when she proved herself there. */
    inlogdienst?: string
    bewezenOp?: Date | null
  },
): Promise<void> {
  await ctx.db
    .insertInto('toegang.sessie')
    .values({
      bewezenOp: rij.bevestigd ? ctx.now : null,
      ...rij,
      aangemaaktOp: ctx.now,
      gezienOp: ctx.now,
    })
    .execute()
}

/** The day, and nothing finer: a beheerder sees which accounts nobody uses. */
export async function zetIngelogdOp(ctx: TxContext, accountId: string, dag: string): Promise<void> {
  await ctx.db.updateTable('toegang.account').set({ ingelogdOp: dag }).where('id', '=', accountId).execute()
}

export async function werkSessieBij(
  ctx: TxContext,
  wat: { gezienOp?: Date; gemeenteId?: string },
): Promise<void> {
  await ctx.db.updateTable('toegang.sessie').set(wat).where('tokenHash', '=', ctx.bewijs!).execute()
}

/** Counts one more try of the second step, and holds the session until the transaction ends. */
export async function telSessiepoging(ctx: TxContext): Promise<number> {
  const rij = await ctx.db
    .updateTable('toegang.sessie')
    .set({ pogingen: sql`pogingen + 1` })
    .where('tokenHash', '=', ctx.bewijs!)
    .returning('pogingen')
    .executeTakeFirst()
  return rij?.pogingen ?? 0
}

/** Says at which inlogdienst the session began, if at one. */
export async function verwijderSessie(ctx: TxContext): Promise<string | null> {
  const rij = await ctx.db
    .deleteFrom('toegang.sessie')
    .where('tokenHash', '=', ctx.bewijs!)
    .returning('inlogdienst')
    .executeTakeFirst()
  return rij?.inlogdienst ?? null
}

export async function bewaarUitnodiging(
  ctx: TxContext,
  rij: { id: string; tokenHash: Buffer; organisatieId: string; verlooptOp: Date },
): Promise<void> {
  await ctx.db
    .insertInto('toegang.uitnodiging')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, doorId: ctx.actor.id, aangemaaktOp: ctx.now })
    .execute()
}

export type Uitnodigingrij = {
  gemeenteId: string
  organisatieId: string
  organisatie: string
  verlooptOp: Date
  gebruiktOp: Date | null
}

export function uitnodigingMetBewijs(ctx: TxContext): Promise<Uitnodigingrij | undefined> {
  return ctx.db
    .selectFrom('toegang.uitnodiging as u')
    .innerJoin('netwerk.organisatie as o', 'o.id', 'u.organisatieId')
    .select(['u.gemeenteId', 'u.organisatieId', 'o.naam as organisatie'])
    .select(['u.verlooptOp', 'u.gebruiktOp'])
    .where('u.tokenHash', '=', ctx.bewijs!)
    .executeTakeFirst()
}

/** False when somebody else was first. */
export async function gebruikUitnodiging(ctx: TxContext): Promise<boolean> {
  const uitkomst = await ctx.db
    .updateTable('toegang.uitnodiging')
    .set({ gebruiktOp: ctx.now })
    .where('tokenHash', '=', ctx.bewijs!)
    .where('gebruiktOp', 'is', null)
    .executeTakeFirst()
  return uitkomst.numUpdatedRows === 1n
}

/** Who is a beheerder of this municipality now, and can get in. */
export async function beheerdersNu(ctx: TxContext): Promise<string[]> {
  const rijen = await ctx.db
    .selectFrom('toegang.rolToewijzing as r')
    .innerJoin('toegang.account as a', 'a.id', 'r.accountId')
    .select('r.accountId')
    .where('r.rol', '=', 'beheerder')
    .where('a.actief', '=', true)
    .where(rolGeldtNu(ctx))
    .execute()
  return rijen.map(({ accountId }) => accountId)
}
