import type { TxContext } from '../../../platform/db/index.ts'
import { type Regio, regioVan } from '../../netwerk/index.ts'
import { kandidatenVoor, waarnemersElders } from './kandidaten.ts'
import { type Bezetting, leesBezetting, type Vervangingrij } from './lees-bezetting.ts'
import { bureau, type Kandidaat, nooitVervangen } from './vervanging.ts'

export type Keuze = { waarde: string; label: string }
export type Vervangingstand = {
  rijen: Vervangingrij[]
  voor: Keuze[]
  vervangers: Keuze[]
  rolnaam: (code: string) => string
}
export type Bezettingstand = Pick<Bezetting, 'waarnemer' | 'neemtWaar'> & {
  namen: string[]
  keuzes: Keuze[]
}

/** What a beheerder sees: every vervanging, and whom she can choose. */
export async function bekijkVervanging(ctx: TxContext): Promise<Vervangingstand> {
  return await stand(ctx, (rol) => rol !== 'fg')
}

/** What everybody sees: who stands in for her, and for whom she stands in. */
export async function bekijkMijnVervanging(ctx: TxContext): Promise<Vervangingstand> {
  const wie = ctx.actor.id
  const alles = await stand(ctx, (_, accountId) => accountId === wie)
  return { ...alles, rijen: alles.rijen.filter((rij) => rij.voorId === wie || rij.accountId === wie) }
}

async function stand(
  ctx: TxContext,
  mag: (rol: string, accountId: string) => boolean,
): Promise<Vervangingstand> {
  const { rollen, vervangingen } = await leesBezetting(ctx)
  const rolnaam = naamgever(await regioVan(ctx))
  const voor = rollen.filter(({ rol, accountId }) => mag(rol, accountId) && !nooitVervangen.includes(rol))
  const kandidaten = await kandidatenVoor(
    ctx,
    voor.map(({ rol }) => rol).filter((rol) => rol !== 'medewerker'),
  )
  ctx.betreft(null)
  return {
    rijen: vervangingen,
    voor: voor.map(({ accountId, naam, rol }) => ({
      waarde: `${accountId}:${rol}`,
      label: `${naam}, ${rolnaam(rol)}`,
    })),
    vervangers: kandidaten.filter(({ accountId }) => accountId !== ctx.actor.id).map(alsKeuze),
    rolnaam,
  }
}

/** Whether somebody is there, and who steps in when not. `kiest`: for who may name the waarnemer. */
export async function bekijkBezetting(ctx: TxContext, kiest: boolean): Promise<Bezettingstand> {
  const { aanwezig, rollen, vervangingen, waarnemer, neemtWaar } = await leesBezetting(ctx)
  const naam = (id: string) => [...rollen, ...vervangingen].find((rij) => rij.accountId === id)?.naam ?? ''
  const voor = (id: string) =>
    rollen.some((rij) => rij.accountId === id && rij.rol === bureau)
      ? null
      : vervangingen.find((rij) => rij.loopt && rij.rol === bureau && rij.accountId === id)?.voor
  const elders = kiest ? await waarnemersElders(ctx) : []
  ctx.betreft(null)
  return {
    waarnemer,
    neemtWaar,
    namen: aanwezig.map((id) => [naam(id), voor(id)].filter(Boolean).join(' voor ')),
    keuzes: elders.map(({ accountId, gemeenteId, naam: wie, gemeente }) => ({
      waarde: `${accountId}:${gemeenteId}`,
      label: `${wie}, ${gemeente}`,
    })),
  }
}

function naamgever(regio: Regio): (code: string) => string {
  return (code) => regio.rollen.find((rol) => rol.code === code)?.naam ?? code
}

function alsKeuze({ accountId, naam, gemeente }: Kandidaat): Keuze {
  return { waarde: accountId, label: `${naam}, ${gemeente}` }
}
