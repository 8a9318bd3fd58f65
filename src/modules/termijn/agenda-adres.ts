import type { TxContext } from '../../platform/db/index.ts'
import { eigenAgenda, houderVanAgenda, verwijderAgenda } from './agenda.store.ts'

/** Since when the reader has a calendar address; the address itself is known to her alone. */
export async function eigenAgendaVan(ctx: TxContext): Promise<{ gemaaktOp: Date } | null> {
  return (await eigenAgenda(ctx)) ?? null
}

export async function trekAgendaIn(ctx: TxContext): Promise<void> {
  await verwijderAgenda(ctx)
}

/** Whose address this is. */
export async function houder(ctx: TxContext): Promise<string | undefined> {
  return await houderVanAgenda(ctx)
}
