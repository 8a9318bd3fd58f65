import { alsSysteem, type TxContext } from '../../../platform/db/index.ts'
import { gemeenten } from '../../netwerk/index.ts'
import { geldtNu } from '../geldt.ts'
import { aanwezig, loopt, neemtWaar } from './bezetting.ts'
import { aangewezenWaarnemer, toewijzingen, vervangingen } from './vervanging.store.ts'

const werk = { doel: 'waarnemen', verwerking: 'toegang.bezetting' }
const bureau = 'aandachtsfunctionaris'

export type Vervangingrij = Awaited<ReturnType<typeof vervangingen>>[number] & { loopt: boolean }
export type Aangewezen = {
  accountId: string
  naam: string
  thuis: string
  thuisId: string
  actief: boolean
  houdtElders: boolean
}
export type Bezetting = {
  rollen: Awaited<ReturnType<typeof toewijzingen>>
  vervangingen: Vervangingrij[]
  /** Who can work as aandachtsfunctionaris now. */
  aanwezig: string[]
  waarnemer: Aangewezen | null
  /** Set when nobody is left and she has stepped in. */
  neemtWaar: string | null
}

/** Who is there in this municipality now, and who stands in for whom. As Baken itself: it has to know before anybody may. */
export async function leesBezetting(ctx: TxContext): Promise<Bezetting> {
  return await alsSysteem(ctx, werk, async (eigen) => {
    const rollen = await toewijzingen(eigen)
    const metRol = (rol: string) => rollen.filter((rij) => rij.rol === rol)
    const rijen = (await vervangingen(eigen)).map((rij) => ({
      ...rij,
      loopt: loopt(rij, metRol(rij.rol), ctx.now),
    }))
    const er = aanwezigen(rollen, rijen, bureau, ctx.now)
    const waarnemer = await leesWaarnemer(eigen)
    return {
      rollen,
      vervangingen: rijen,
      aanwezig: er,
      waarnemer,
      neemtWaar: neemtWaar(waarnemer, er),
    }
  })
}

/** Who can do the work of this role here now. */
export async function wieErZijn(ctx: TxContext, rol: string): Promise<string[]> {
  const { rollen, vervangingen: rijen } = await leesBezetting(ctx)
  return aanwezigen(rollen, rijen, rol, ctx.now)
}

/** Who hears of work for this role: who is there, or else the waarnemer who has stepped in. */
export async function wieWerkHoort(ctx: TxContext, rol: string): Promise<string[]> {
  const { rollen, vervangingen: rijen, neemtWaar: waarnemer } = await leesBezetting(ctx)
  const er = aanwezigen(rollen, rijen, rol, ctx.now)
  return er.length === 0 && rol === bureau && waarnemer ? [waarnemer] : er
}

function aanwezigen(
  rollen: Bezetting['rollen'],
  rijen: Bezetting['vervangingen'],
  rol: string,
  now: Date,
): string[] {
  const van = <R extends { rol: string }>(lijst: R[]) => lijst.filter((rij) => rij.rol === rol)
  return aanwezig(van(rollen), van(rijen), now)
}

async function leesWaarnemer(ctx: TxContext): Promise<Aangewezen | null> {
  const rij = await aangewezenWaarnemer(ctx)
  if (!rij?.accountId || !rij.thuisId) return null
  const { accountId, thuisId } = rij
  const daar = await alsSysteem({ ...ctx, gemeenteId: thuisId }, werk, toewijzingen)
  const houdtElders =
    thuisId !== ctx.gemeenteId &&
    daar.some((rol) => rol.accountId === accountId && rol.rol === bureau && geldtNu(rol, ctx.now))
  const wie = { accountId, naam: rij.naam ?? '', actief: rij.actief ?? false }
  return { ...wie, thuis: rij.thuis ?? '', thuisId, houdtElders }
}

/** Looks in every municipality of the region in turn, as Baken itself, and comes back to where it was. */
export async function inElkeGemeente<T>(
  ctx: TxContext,
  doe: (ctx: TxContext, gemeente: { id: string; naam: string }) => Promise<T[]>,
): Promise<T[]> {
  return await alsSysteem(ctx, werk, async (eigen) => {
    const uit: T[] = []
    for (const gemeente of await gemeenten(eigen))
      uit.push(
        ...(await alsSysteem({ ...eigen, gemeenteId: gemeente.id }, werk, (daar) => doe(daar, gemeente))),
      )
    return uit
  })
}
