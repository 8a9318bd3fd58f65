import type { TxContext } from '../../platform/db/index.ts'
import { koppelingnamen } from '../koppeling/index.ts'
import { type Logboekvraag, logboekregels } from './logboek.store.ts'

const perPagina = 50

export type Logboekregel = Readonly<{
  id: string
  op: Date
  wie: string
  rollen: string
  doel: string
  verwerking: string
  dossierId: string | null
  uitkomst: string
}>
export type Logboek = { regels: Logboekregel[]; volgende: string | undefined }

/** A page of the logbook, for the one who oversees: who did what and why, never what it said. */
export async function leesLogboek(ctx: TxContext, vraag: Omit<Logboekvraag, 'aantal'>): Promise<Logboek> {
  const rijen = await logboekregels(ctx, { ...vraag, aantal: perPagina + 1 })
  ctx.betreft(null)
  const systemen = rijen.some((rij) => rij.rollen === 'koppeling') ? await koppelingnamen(ctx) : new Map()
  const regels = rijen
    .slice(0, perPagina)
    .map(({ actorId, ...rij }) => ({ ...rij, wie: wieWas(actorId, rij.rollen, systemen) }))
  return { regels, volgende: rijen.length > perPagina ? regels.at(-1)?.id : undefined }
}

function wieWas(actorId: string | null, rollen: string, systemen: ReadonlyMap<string, string>): string {
  if (actorId && rollen === 'koppeling') return `Koppeling ${systemen.get(actorId) ?? actorId.slice(-12)}`
  if (actorId) return `Account ${actorId.slice(-12)}`
  return rollen === 'systeem' ? 'Baken zelf' : 'Iemand zonder account'
}
