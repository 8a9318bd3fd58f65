import { anoniem } from '../../kernel/context.ts'
import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { collegas, invallers } from '../toegang/index.ts'
import { kenmerkrijen } from './belang.store.ts'
import type { Collega } from './treffer.ts'

const houdbaar = 60_000
const bekend = new Map<string, { kring: Collega[]; sinds: number }>()

/**
 * Who works with dossiers of this municipality, and by what she is recognised. For the public form a minute old is new
 * enough (the daily round finds the rest); whoever is signed in gets it as it is now.
 */
export async function kringVan(ctx: TxContext): Promise<Collega[]> {
  const eerder = bekend.get(ctx.gemeenteId!)
  const openbaar = ctx.actor === anoniem
  if (eerder && openbaar && Math.abs(ctx.now.getTime() - eerder.sinds) < houdbaar) return eerder.kring
  const kring = await alsSysteem(ctx, { doel: 'belang', verwerking: 'belang.kring' }, leesKring)
  bekend.set(ctx.gemeenteId!, { kring, sinds: ctx.now.getTime() })
  return kring
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
