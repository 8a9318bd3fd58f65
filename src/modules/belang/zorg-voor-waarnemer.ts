import type { TxContext } from '../../platform/db/index.ts'
import { type Dossier, houders, verleen, waarnemer } from '../toegang/index.ts'
import { uitgesloten } from './belang.store.ts'

const jaar = 365 * 86_400_000

/**
 * When every aandachtsfunctionaris of the municipality is kept out of a dossier, it goes to the waarnemer of another one,
 * so that it does not lie where nobody may see it.
 */
export async function zorgVoorWaarnemer(ctx: TxContext, dossiers: readonly Dossier[]): Promise<void> {
  const rol = 'aandachtsfunctionaris'
  const iedereen = await houders(ctx, rol)
  const buiten = await uitgesloten(
    ctx,
    dossiers.map(({ id }) => id),
  )
  const verlaten = dossiers.filter(
    ({ id, soort }) =>
      soort !== 'hulpvraag' &&
      iedereen.every((accountId) => buiten.some((u) => u.dossierId === id && u.accountId === accountId)),
  )
  if (verlaten.length === 0) return
  const accountId = await waarnemer(ctx)
  if (!accountId) return
  const tot = new Date(ctx.now.getTime() + jaar)
  for (const dossier of verlaten) {
    if (buiten.some((u) => u.dossierId === dossier.id && u.accountId === accountId)) continue
    await verleen(ctx, { accountId, dossier, rol, tot })
    ctx.betreft(dossier.id, 'belang.waarnemer')
  }
}
