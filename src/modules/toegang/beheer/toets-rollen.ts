import type { Probleem } from '../../../kernel/errors.ts'
import { alsSysteem, type TxContext } from '../../../platform/db/index.ts'
import { isZwareRol, type Regio, rolnaam } from '../../netwerk/index.ts'
import { geldtNu } from '../geldt.ts'
import { isActief } from './accounts.store.ts'
import { type Bezetting, botszinnen, type Gang, gangVoor, overlapt, type Rolperiode } from './rol.ts'
import { type Rolhouder, rollenVanAccount, toezichthouders } from './rollen.store.ts'
import { toezichthouderUitgenodigd } from './uitnodiging.store.ts'

const toetsen = { doel: 'rollen toetsen', verwerking: 'toegang.rollen-toetsen' }

/**
 * What is wrong with giving these roles; counted over all municipalities, for it is about the person. `gemeenteId` is
 * where they are given, when that is not here.
 */
export async function rolproblemen(
  ctx: TxContext,
  regio: Regio,
  nieuw: readonly Rolperiode[],
  voor?: { accountId: string; gemeenteId?: string },
): Promise<Probleem[]> {
  const vreemd = nieuw.filter(({ rol }) => !regio.rollen.some(({ code }) => code === rol))
  if (vreemd.length > 0) return [{ veld: 'rol', tekst: 'Kies een rol uit de lijst.' }]
  const heeft = voor ? await alsSysteem(ctx, toetsen, (sys) => wieIsZij(sys, voor.accountId)) : []
  if (!heeft) return [{ veld: 'rol', tekst: 'Dit account is afgesloten.' }]
  const waar = voor?.gemeenteId ?? ctx.gemeenteId
  const dubbel = nieuw.filter((rol) =>
    heeft.some((h) => h.gemeenteId === waar && h.rol === rol.rol && h.bron === null && overlapt(h, rol)),
  )
  return [
    ...dubbel.map(({ rol }) => `${rolnaam(regio, rol)} heeft zij in deze periode al.`),
    ...botszinnen(regio, nieuw, heeft),
  ].map((tekst) => ({ veld: 'rol', tekst }))
}

/** What she holds, or null when her account is closed. */
async function wieIsZij(sys: TxContext, accountId: string): Promise<Rolhouder[] | null> {
  return (await isActief(sys, accountId)) ? await rollenVanAccount(sys, accountId) : null
}

/** Which way giving a role to this person goes, as things stand now. */
export async function gangVan(
  ctx: TxContext,
  regio: Regio,
  rol: string,
  voor: { accountId?: string; gemeenteId?: string; eerder?: boolean } = {},
): Promise<Gang> {
  const zwaar = isZwareRol(regio, rol)
  if (!zwaar) return 'meteen'
  return gangVoor({ rol, zwaar }, await bezetting(ctx, { gemeenteId: ctx.gemeenteId!, ...voor }))
}

export type Rolgang = Rolperiode & { gang: Gang }

/** Which way these roles of somebody who is invited go. `eerder`: a link for who can agree goes out just before hers. */
export async function gangenVan(
  ctx: TxContext,
  regio: Regio,
  rollen: readonly Rolperiode[],
  eerder = false,
): Promise<Rolgang[]> {
  const gangen: Rolgang[] = []
  for (const rol of rollen) gangen.push({ ...rol, gang: await gangVan(ctx, regio, rol.rol, { eerder }) })
  return gangen
}

async function bezetting(
  ctx: TxContext,
  { accountId, gemeenteId, eerder = false }: { accountId?: string; gemeenteId: string; eerder?: boolean },
): Promise<Bezetting> {
  const zelf = ctx.actor.id
  const anderen = (await alsSysteem(ctx, toetsen, toezichthouders)).filter(
    (houder) => houder.accountId !== zelf && houder.accountId !== accountId,
  )
  const nu = anderen.filter((houder) => houder.actief && geldtNu(houder, ctx.now))
  const uniek = (rol: string, hier: boolean) =>
    new Set(nu.filter((h) => h.rol === rol && (h.gemeenteId === gemeenteId) === hier).map((h) => h.accountId))
      .size
  const kijken = { doel: 'rollen toekennen', verwerking: 'toegang.rollen-toetsen', gemeenteId }
  const uitgenodigd = await alsSysteem(ctx, kijken, toezichthouderUitgenodigd)
  return {
    beheerders: uniek('beheerder', true),
    fgs: uniek('fg', true),
    beheerdersElders: uniek('beheerder', false),
    eerder: eerder || uitgenodigd || anderen.some((houder) => houder.gemeenteId === gemeenteId),
  }
}

/**
 * In which municipalities nobody could sign in as beheerder any more without this person. Roles from claims do not count:
 * when the inlogdienst is down they are not there.
 */
export async function zonderBeheerder(ctx: TxContext, accountId: string, waar?: string): Promise<string[]> {
  const rollen = (await alsSysteem(ctx, toetsen, toezichthouders)).filter(
    (h) => h.rol === 'beheerder' && h.bron === null && h.actief && geldtNu(h, ctx.now),
  )
  const haar = rollen.filter((h) => h.accountId === accountId && (!waar || h.gemeenteId === waar))
  const blijft = (gemeenteId: string) =>
    rollen.some((h) => h.accountId !== accountId && h.gemeenteId === gemeenteId && h.tot === null)
  return [...new Set(haar.map((h) => h.gemeenteId))].filter((gemeenteId) => !blijft(gemeenteId))
}

/** Who is beheerder where, now. */
export async function beheerdersPerGemeente(ctx: TxContext): Promise<Map<string, Set<string>>> {
  const rollen = await alsSysteem(ctx, toetsen, toezichthouders)
  const nu = rollen.filter((h) => h.rol === 'beheerder' && h.actief && geldtNu(h, ctx.now))
  const per = Map.groupBy(nu, (h) => h.gemeenteId)
  return new Map([...per].map(([id, houders]) => [id, new Set(houders.map((h) => h.accountId))]))
}
