import type { TxContext } from '../../../platform/db/index.ts'
import { rolGeldtNu } from '../geldt.store.ts'

/** The account of who is this at her service (`bewijs` is the hash of issuer and subject). */
export async function accountMetIdentiteit(ctx: TxContext): Promise<string | undefined> {
  const rij = await ctx.db
    .selectFrom('toegang.identiteit')
    .select('accountId')
    .where('id', '=', ctx.bewijs!)
    .executeTakeFirst()
  return rij?.accountId
}

/** At which services an account is somebody. */
export async function issuersVan(ctx: TxContext, accountId: string): Promise<string[]> {
  const rijen = await ctx.db
    .selectFrom('toegang.identiteit')
    .select('issuer')
    .where('accountId', '=', accountId)
    .execute()
  return rijen.map(({ issuer }) => issuer)
}

export async function bewaarIdentiteit(
  ctx: TxContext,
  rij: { id: Buffer; accountId: string; issuer: string },
): Promise<void> {
  await ctx.db
    .insertInto('toegang.identiteit')
    .values({ ...rij, gemeenteId: ctx.gemeenteId, gekoppeldOp: ctx.now })
    .execute()
}

/** Whether the account still works, and for which organisation. */
export function accountEnOrganisatie(
  ctx: TxContext,
  accountId: string,
): Promise<{ actief: boolean; organisatie: string } | undefined> {
  return ctx.db
    .selectFrom('toegang.account as a')
    .innerJoin('netwerk.organisatie as o', 'o.id', 'a.organisatieId')
    .select(['a.actief', 'o.code as organisatie'])
    .where('a.id', '=', accountId)
    .executeTakeFirst()
}

/** An organisation by its code in the region, or by its id. */
export function organisatieMet(
  ctx: TxContext,
  { id, code }: { id?: string; code?: string },
): Promise<{ id: string; code: string; gemeenteId: string | null } | undefined> {
  const vraag = ctx.db.selectFrom('netwerk.organisatie').select(['id', 'code', 'gemeenteId'])
  return (id ? vraag.where('id', '=', id) : vraag.where('code', '=', code!)).executeTakeFirst()
}

/** `bron` is the issuer from whose claims the role follows; empty when somebody gave it in Baken. */
export type Eigenrol = { gemeenteId: string; rol: string; bron: string | null }

/** The roles that hold now, in all municipalities, and where they come from. */
export function eigenRollen(ctx: TxContext, accountId: string): Promise<Eigenrol[]> {
  return ctx.db
    .selectFrom('toegang.rolToewijzing as r')
    .select(['r.gemeenteId', 'r.rol', 'r.bron'])
    .where('r.accountId', '=', accountId)
    .where(rolGeldtNu(ctx))
    .execute()
}

/** A sign-in at the same moment may have given it already. */
export async function geefRolUitClaims(
  ctx: TxContext,
  rij: { accountId: string; rol: string; bron: string },
): Promise<void> {
  await ctx.db
    .insertInto('toegang.rolToewijzing')
    .values({ ...rij, gemeenteId: ctx.gemeenteId!, van: ctx.now })
    .onConflict((dubbel) => dubbel.doNothing())
    .execute()
}

export async function beeindigRolUitClaims(
  ctx: TxContext,
  { accountId, rol, bron }: { accountId: string; rol: string; bron: string },
): Promise<void> {
  await ctx.db
    .updateTable('toegang.rolToewijzing')
    .set({ tot: ctx.now })
    .where('accountId', '=', accountId)
    .where('rol', '=', rol)
    .where('bron', '=', bron)
    .where('tot', 'is', null)
    .execute()
}
