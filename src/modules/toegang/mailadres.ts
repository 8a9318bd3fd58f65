import type { TxContext } from '../../platform/db/index.ts'
import { bewaarMailadres, bewaarMailwens, mailwensVan, verzegeldMailadres } from './mailadres.store.ts'
import type { Mailwens } from './mailwens.ts'

/** Where notices without content go; `null` when the account has no address, or is not there. */
export async function mailadresVan(ctx: TxContext, accountId: string): Promise<string | null> {
  const verzegeld = await verzegeldMailadres(ctx, accountId)
  return verzegeld && ctx.bos.ontzegelVoorInstallatie(plaatsVan(accountId), verzegeld).toString()
}

/** Sets one's own address; an empty one takes it away. */
export async function zetMailadres(ctx: TxContext, adres: string): Promise<void> {
  const accountId = ctx.actor.id!
  const verzegeld = adres ? ctx.bos.verzegelVoorInstallatie(plaatsVan(accountId), Buffer.from(adres)) : null
  await bewaarMailadres(ctx, accountId, verzegeld)
  ctx.betreft(null)
}

/** Where one's own notices go, and when. */
export async function eigenMail(ctx: TxContext): Promise<{ mailadres: string; mailwens: string }> {
  const accountId = ctx.actor.id!
  return {
    mailadres: (await mailadresVan(ctx, accountId)) ?? '',
    mailwens: (await mailwensVan(ctx, accountId))!,
  }
}

export async function zetMailwens(ctx: TxContext, mailwens: Mailwens): Promise<void> {
  await bewaarMailwens(ctx, ctx.actor.id!, mailwens)
  ctx.betreft(null)
}

function plaatsVan(accountId: string): string {
  return `toegang.account.mailadres ${accountId}`
}
