import { DomainError, nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { eigenInvoer, isOngezien, noteerGetoond, verwijderInvoer } from './bewaarde-invoer.store.ts'
import { type BewaardeInvoer, bewaardVanaf, ontzegelInvoer } from './bewaarde-invoer.ts'

export type Bewaardregel = { id: string; op: Date; wat: string; gemeenteId: string | null }

/** Does a text wait that its holder has not seen again yet? */
export function erWachtInvoer(ctx: TxContext): Promise<boolean> {
  return isOngezien(ctx, bewaardVanaf(ctx.now))
}

/** What was kept of one's own, without its text. */
export async function mijnInvoer(ctx: TxContext): Promise<Bewaardregel[]> {
  return (await open(ctx)).map(({ id, op, invoer }) => ({
    id,
    op,
    wat: invoer.wat,
    gemeenteId: invoer.gemeenteId,
  }))
}

/** The text itself, for the form that it was meant for. It stays for the rest of the day: a browser may fail again. */
export async function geefInvoerTerug(ctx: TxContext, id: string): Promise<BewaardeInvoer> {
  const gevonden = (await open(ctx)).find((regel) => regel.id === id)
  if (!gevonden) throw nietGevonden()
  const { invoer } = gevonden
  if (invoer.gemeenteId !== ctx.gemeenteId)
    throw new DomainError(
      'andere-gemeente',
      409,
      'Deze tekst hoort bij een andere gemeente. Kies eerst bovenaan die gemeente.',
    )
  await noteerGetoond(ctx, id)
  return invoer
}

export async function gooiInvoerWeg(ctx: TxContext, id: string): Promise<void> {
  if (!(await verwijderInvoer(ctx, id))) throw nietGevonden()
}

async function open(ctx: TxContext) {
  const accountId = ctx.actor.id!
  const rijen = await eigenInvoer(ctx, bewaardVanaf(ctx.now))
  return rijen.map(({ id, op, inhoud }) => ({
    id,
    op,
    invoer: ontzegelInvoer(ctx, { accountId, id }, inhoud),
  }))
}
