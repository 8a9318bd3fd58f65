import { randomBytes } from 'node:crypto'
import type { TxContext } from '../db/index.ts'
import { bewaarWeeksleutel, leesWeeksleutel, vernietigWeeksleutels } from './weeksleutel.store.ts'

const week = 7 * 86_400_000

function weekVan(now: Date): number {
  return Math.floor(now.getTime() / week)
}

// Opened once for each week. The row is the truth: two processes have the same key.
const gekend = new Map<string, Buffer>()

/** A key of the municipality for what nobody should be able to tell after this week; made by whoever is first. */
export async function weeksleutel(ctx: TxContext): Promise<Buffer> {
  const nu = weekVan(ctx.now)
  const naam = `${ctx.gemeenteId} ${nu}`
  const bekend = gekend.get(naam)
  if (bekend) return bekend
  const plaats = `sleutel.stroomsleutel ${naam}`
  const nieuw = ctx.bos.verzegelVoorInstallatie(plaats, randomBytes(32))
  const gewikkeld = (await leesWeeksleutel(ctx, nu)) ?? (await bewaarWeeksleutel(ctx, nu, nieuw))
  const sleutel = ctx.bos.ontzegelVoorInstallatie(plaats, gewikkeld)
  ctx.naCommit(() => {
    if (gekend.size >= 1000) gekend.clear()
    gekend.set(naam, sleutel)
  })
  return sleutel
}

/** What was made with the key of an earlier week cannot be made or tried any more. */
export async function ruimWeeksleutelsOp(ctx: TxContext): Promise<void> {
  await vernietigWeeksleutels(ctx, weekVan(ctx.now))
}
