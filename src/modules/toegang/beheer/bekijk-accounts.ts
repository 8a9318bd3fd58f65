import type { TxContext } from '../../../platform/db/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { type Accountregel, presenteerAccount } from './accounts.presenter.ts'
import { accountsOpNaam, heeftNoodaccount, rollenHier } from './accounts.store.ts'
import { telWachtend } from './bekijk-verzoeken.ts'

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
  const rollen = await rollenHier(
    ctx,
    hier.map(({ id }) => id),
  )
  const accounts = hier
    .map((rij) => presenteerAccount(regio, rij, rollen, ctx.now))
    .map((account) => ({ ...account, rollen: account.rollen.filter(({ stand }) => stand !== 'voorbij') }))
  return {
    accounts,
    volgende: rijen.length > perPagina ? hier.at(-1)?.id : undefined,
    rollen: await rolkeuzes(ctx),
    filter,
  }
}

/** The overview to print: everybody who works here now, at once. */
export async function bekijkOverzicht(ctx: TxContext, filter: Pick<Filter, 'rol'>): Promise<Accountlijst> {
  const alles = await bekijkAccounts(ctx, filter, 2000)
  return { ...alles, accounts: alles.accounts.filter(({ actief, rollen }) => actief && rollen.length > 0) }
}

/** The roles of the region, to choose from. */
export async function rolkeuzes(ctx: TxContext): Promise<Rolkeuze[]> {
  return (await regioVan(ctx)).rollen.map(({ code, naam, omschrijving }) => ({
    waarde: code,
    label: naam,
    uitleg: omschrijving,
  }))
}

export type Beheerlijst = Accountlijst & { noodaccount: boolean; wachtend: number }

export async function bekijkBeheer(ctx: TxContext, filter: Filter): Promise<Beheerlijst> {
  const lijst = await bekijkAccounts(ctx, filter)
  return { ...lijst, noodaccount: await heeftNoodaccount(ctx), wachtend: await telWachtend(ctx) }
}
