import { nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { bewaarLabel, eigenSessies } from './mijn-sessies.store.ts'
import { beeindigd, verlopen } from './sessie.ts'

/** What its holder sees of a session. No address, no browser: who wants to tell them apart gives them a name. */
export type Sessieregel = { id: string; begonnen: Date; gezien: Date; naam: string; deze: boolean }

export async function mijnSessies(ctx: TxContext): Promise<Sessieregel[]> {
  const rijen = await eigenSessies(ctx)
  return rijen
    .filter((rij) => !verlopen(rij, ctx.now) && !beeindigd(rij))
    .map((rij) => ({
      id: rij.id,
      begonnen: rij.aangemaaktOp,
      gezien: rij.gezienOp,
      naam: rij.label
        ? ctx.bos.ontzegelVoorAccount(ctx.actor.id!, plaatsVan(rij.id), rij.label).toString()
        : '',
      deze: rij.deze,
    }))
}

export async function mijnSessie(ctx: TxContext, id: string): Promise<Sessieregel> {
  const sessie = (await mijnSessies(ctx)).find((regel) => regel.id === id)
  if (!sessie) throw nietGevonden()
  return sessie
}

/** An empty name takes it away. */
export async function noemSessie(ctx: TxContext, { id, naam }: { id: string; naam: string }): Promise<void> {
  await mijnSessie(ctx, id)
  const label = naam ? ctx.bos.verzegelVoorAccount(ctx.actor.id!, plaatsVan(id), Buffer.from(naam)) : null
  await bewaarLabel(ctx, id, label)
}

function plaatsVan(id: string): string {
  return `toegang.sessie.label ${id}`
}
