import { type SelectQueryBuilder, sql } from 'kysely'
import type { TxContext } from '../../../platform/db/index.ts'
import { rolGeldtNu, vervangingLooptNu } from '../geldt.store.ts'
import type { Rolperiode } from './rol.ts'

export type Accountrij = Awaited<ReturnType<typeof accountsOpNaam>>[number]

const heeftTweedeStap = sql<boolean>`(a.totp_geheim is not null
  or exists (select from toegang.passkey p where p.account_id = a.id))`

function accounts(ctx: TxContext) {
  return ctx.db
    .selectFrom('toegang.account as a')
    .innerJoin('netwerk.organisatie as o', 'o.id', 'a.organisatieId')
    .leftJoin('netwerk.gemeente as g', 'g.id', 'a.gemeenteId')
    .select(['a.id', 'a.gemeenteId', 'g.naam as thuis', 'o.naam as organisatie', 'a.naam', 'a.inlognaam'])
    .select(['a.actief', 'a.ingelogdOp', 'a.aangemaaktOp', heeftTweedeStap.as('tweedeStap')])
    .select(sql<boolean>`a.wachtwoord_hash is not null`.as('wachtzin'))
}

/** Only who holds this role now, her own or for somebody else. */
function metRol<DB, TB extends keyof DB, O>(q: SelectQueryBuilder<DB, TB, O>, rol: string, now: Date) {
  return q.where(
    sql<boolean>`(exists (select from toegang.rol_toewijzing r where r.account_id = a.id and r.rol = ${rol}
      and ${rolGeldtNu({ now })})
      or exists (select from toegang.vervanging v where v.account_id = a.id and v.rol = ${rol}
        and ${vervangingLooptNu({ now })}))`,
  )
}

/** By name. The place in the list is an id: no name in an address. */
export function accountsOpNaam(
  ctx: TxContext,
  { rol, na, aantal }: { rol?: string | undefined; na?: string | undefined; aantal: number },
) {
  let q = accounts(ctx)
  if (rol) q = metRol(q, rol, ctx.now)
  if (na)
    q = q.where(
      sql<boolean>`(a.naam, a.id) > (select v.naam, v.id from toegang.account v where v.id = ${na})`,
    )
  return q.orderBy('a.naam').orderBy('a.id').limit(aantal).execute()
}

export function accountUitgebreid(ctx: TxContext, id: string): Promise<Accountrij | undefined> {
  return accounts(ctx).where('a.id', '=', id).executeTakeFirst()
}

export type Rolrij = Rolperiode & { accountId: string; bron: string | null }

/** The roles in this municipality of these people: those that hold, come, or ended. */
export function rollenHier(ctx: TxContext, accountIds: readonly string[]): Promise<Rolrij[]> {
  if (accountIds.length === 0) return Promise.resolve([])
  return ctx.db
    .selectFrom('toegang.rolToewijzing')
    .select(['accountId', 'rol', 'van', 'tot', 'bron'])
    .where('accountId', 'in', accountIds)
    .orderBy('rol')
    .orderBy('van')
    .execute()
}

export async function rollenOoit(ctx: TxContext, accountId: string): Promise<string[]> {
  return (await rollenHier(ctx, [accountId])).map(({ rol }) => rol)
}

/** Active accounts that hold one of these roles here now. */
export function werkendenMet(
  ctx: TxContext,
  rollen: readonly string[],
): Promise<{ id: string; naam: string }[]> {
  return ctx.db
    .selectFrom('toegang.rolToewijzing as r')
    .innerJoin('toegang.account as a', 'a.id', 'r.accountId')
    .select(['a.id', 'a.naam'])
    .distinct()
    .where('a.actief', '=', true)
    .where('r.rol', 'in', rollen)
    .where(rolGeldtNu(ctx))
    .orderBy('a.naam')
    .execute()
}

export async function isActief(ctx: TxContext, id: string): Promise<boolean> {
  const rij = await ctx.db
    .selectFrom('toegang.account')
    .select('id')
    .where('id', '=', id)
    .where('actief', '=', true)
    .executeTakeFirst()
  return rij !== undefined
}

export async function zetActief(ctx: TxContext, id: string, actief: boolean): Promise<void> {
  await ctx.db.updateTable('toegang.account').set({ actief }).where('id', '=', id).execute()
}

/** How people are called, wherever their account belongs. Row-level security shows it to Baken alone. */
export async function namen(ctx: TxContext, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rijen = await ctx.db
    .selectFrom('toegang.account')
    .select(['id', 'naam'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rijen.map(({ id, naam }) => [id, naam]))
}

/** The account whose name the beheerder typed (`bewijs` is its hash). */
export function accountMetNaam(
  ctx: TxContext,
  bewijs: Buffer,
): Promise<{ id: string; actief: boolean } | undefined> {
  return ctx.db
    .selectFrom('toegang.account')
    .select(['id', 'actief'])
    .where('inlognaamHash', '=', bewijs)
    .executeTakeFirst()
}

/** Whether a beheerder could sign in here with a passphrase and a second step when the inlogdienst is down. */
export async function heeftNoodaccount(ctx: TxContext): Promise<boolean> {
  const rij = await ctx.db
    .selectFrom('toegang.rolToewijzing as r')
    .innerJoin('toegang.account as a', 'a.id', 'r.accountId')
    .select('a.id')
    .where('r.rol', '=', 'beheerder')
    .where('r.bron', 'is', null)
    .where(rolGeldtNu(ctx))
    .where('a.actief', '=', true)
    .where('a.wachtwoordHash', 'is not', null)
    .where(heeftTweedeStap)
    .limit(1)
    .executeTakeFirst()
  return rij !== undefined
}
