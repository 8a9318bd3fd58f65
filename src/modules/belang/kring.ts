import { alsSysteem, onthoudVoorPubliek, type TxContext } from '../../platform/db/index.ts'
import { collegas, invallers } from '../toegang/index.ts'
import { kenmerkrijen } from './belang.store.ts'
import type { Collega } from './treffer.ts'

const bekend = onthoudVoorPubliek<Collega[]>(60_000)

/**
 * Who works with dossiers of this municipality, and by what she is recognised. For the public form a minute old is new
 * enough (the daily round finds the rest); whoever is signed in gets it as it is now.
 */
export async function kringVan(ctx: TxContext): Promise<Collega[]> {
  return await bekend(ctx, () => alsSysteem(ctx, { doel: 'belang', verwerking: 'belang.kring' }, leesKring))
}

async function leesKring(ctx: TxContext): Promise<Collega[]> {
  const opgegeven = new Map((await kenmerkrijen(ctx)).map((rij) => [rij.accountId, openKenmerk(ctx, rij)]))
  const kring = new Map([...(await collegas(ctx)), ...(await invallers(ctx))].map((wie) => [wie.id, wie]))
  return [...kring.values()].map(({ id, naam }) => ({
    accountId: id,
    kenmerken: [naam, ...(opgegeven.get(id) ?? [])],
  }))
}

const plaats = (ctx: TxContext, accountId: string) => `belang.kenmerk ${ctx.gemeenteId} ${accountId}`

export function openKenmerk(ctx: TxContext, rij: { accountId: string; inhoud: Buffer }): string[] {
  const tekst = ctx.bos.ontzegelVoorInstallatie(plaats(ctx, rij.accountId), rij.inhoud).toString()
  return tekst.split('\n').filter(Boolean)
}

export function verzegelKenmerk(ctx: TxContext, regels: readonly string[]): Buffer {
  return ctx.bos.verzegelVoorInstallatie(plaats(ctx, ctx.actor.id!), Buffer.from(regels.join('\n')))
}
