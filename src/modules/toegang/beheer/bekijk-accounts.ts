import type { TxContext } from '../../../platform/db/index.ts'
import { isZwareRol, regioVan } from '../../netwerk/index.ts'
import { vervangingen } from '../vervanging/vervanging.store.ts'
import { type Accountregel, type Erbij, presenteerAccount } from './accounts.presenter.ts'
import { accountsOpNaam, heeftNoodaccount, rollenHier } from './accounts.store.ts'
import { telWachtend } from './bekijk-verzoeken.ts'
import { wachtendeVerzoekenVoor } from './rolverzoek.store.ts'

export type Filter = { rol?: string | undefined; na?: string | undefined }
export type Rolkeuze = { waarde: string; label: string; uitleg?: string }
export type Accountlijst = {
  accounts: Accountregel[]
  volgende: string | undefined
  rollen: Rolkeuze[]
  filter: Filter
}

/** Who has an account or a role in this municipality, a page at a time, with what holds now or comes. */
export async function bekijkAccounts(ctx: TxContext, filter: Filter, perPagina = 50): Promise<Accountlijst> {
  ctx.betreft(null)
  const regio = await regioVan(ctx)
  const rijen = await accountsOpNaam(ctx, { ...filter, aantal: perPagina + 1 })
  const hier = rijen.slice(0, perPagina)
  const ids = hier.map(({ id }) => id)
  const erbij = await leesErbij(ctx, ids)
  const accounts = hier
    .map((rij) => presenteerAccount(regio, rij, erbij, ctx.now))
    .map((account) => ({ ...account, rollen: account.rollen.filter(({ stand }) => stand !== 'voorbij') }))
  return {
    accounts,
    volgende: rijen.length > perPagina ? hier.at(-1)?.id : undefined,
    rollen: regio.rollen.map(({ code, naam }) => ({ waarde: code, label: naam })),
    filter,
  }
}

/** What an account is shown with: roles, what waits, and for whom somebody stands in. */
export async function leesErbij(ctx: TxContext, ids: readonly string[]): Promise<Erbij> {
  return {
    rollen: await rollenHier(ctx, ids),
    wacht: await wachtendeVerzoekenVoor(ctx, ...ids),
    vervangingen: await vervangingen(ctx),
  }
}

/** The overview to print: everybody who works here now, at once. */
export async function bekijkOverzicht(ctx: TxContext, filter: Pick<Filter, 'rol'>): Promise<Accountlijst> {
  const alles = await bekijkAccounts(ctx, filter, 2000)
  const werkt = ({ actief, rollen, vervangt }: Accountregel) => actief && rollen.length + vervangt.length > 0
  return { ...alles, accounts: alles.accounts.filter(werkt) }
}

/** The roles of the region, to choose from. */
export async function rolkeuzes(ctx: TxContext): Promise<Rolkeuze[]> {
  const regio = await regioVan(ctx)
  return regio.rollen.map(({ code, naam, omschrijving }) => ({
    waarde: code,
    label: isZwareRol(regio, code) ? `${naam} (zware rol)` : naam,
    uitleg: omschrijving,
  }))
}

export type Beheerlijst = Accountlijst & { noodaccount: boolean; wachtend: number }

export async function bekijkBeheer(ctx: TxContext, filter: Filter): Promise<Beheerlijst> {
  const lijst = await bekijkAccounts(ctx, filter)
  return { ...lijst, noodaccount: await heeftNoodaccount(ctx), wachtend: await telWachtend(ctx) }
}
