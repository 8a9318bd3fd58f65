import { randomBytes } from 'node:crypto'
import type { TxContext } from '../../../platform/db/index.ts'
import { bewaarStroomsleutel, leesStroomsleutel } from './stroomsleutel.store.ts'

const week = 7 * 86_400_000

/** Which week it is; the key of an earlier one is of no use any more. */
export function weekVan(now: Date): number {
  return Math.floor(now.getTime() / week)
}

// Opened once for each week. The row is the truth: two processes have the same key.
const gekend = new Map<string, Buffer>()

/** The key for the fingerprints of this week, made by whoever is first. */
export async function stroomsleutel(ctx: TxContext): Promise<Buffer> {
  const nu = weekVan(ctx.now)
  const naam = `${ctx.gemeenteId} ${nu}`
  const bekend = gekend.get(naam)
  if (bekend) return bekend
  const plaats = `sleutel.stroomsleutel ${naam}`
  const nieuw = ctx.bos.verzegelVoorInstallatie(plaats, randomBytes(32))
  const gewikkeld = (await leesStroomsleutel(ctx, nu)) ?? (await bewaarStroomsleutel(ctx, nu, nieuw))
  const sleutel = ctx.bos.ontzegelVoorInstallatie(plaats, gewikkeld)
  ctx.naCommit(() => {
    if (gekend.size >= 1000) gekend.clear()
    gekend.set(naam, sleutel)
  })
  return sleutel
}
