import type { TxContext } from '../../platform/db/index.ts'
import { beeindigVerlening, type Dossier, lopendeVerleningen, verleen } from '../toegang/index.ts'
import { dossiersMetUitsluiting } from './belang.store.ts'
import { wieNeemtOver } from './verlaten.ts'

const rol = 'aandachtsfunctionaris'
const jaar = 365 * 86_400_000

/**
 * When everybody who could handle a dossier is kept out of it, the waarnemer of another municipality gets that dossier, so
 * that it does not lie where nobody may see it. When somebody here can handle it again, her grant ends.
 */
export async function zorgVoorWaarnemer(ctx: TxContext, dossiers: readonly Dossier[]): Promise<void> {
  if (dossiers.length === 0) return
  const standen = await wieNeemtOver(ctx, dossiers)
  const lopend = await lopendeVerleningen(
    ctx,
    dossiers.map(({ id }) => id),
    rol,
  )
  for (const { dossier, door } of standen) {
    const hier = lopend.filter(({ dossierId }) => dossierId === dossier.id)
    for (const verlening of hier.filter(({ accountId }) => accountId !== door)) {
      await beeindigVerlening(ctx, verlening.id)
      ctx.betreft(dossier.id, 'belang.waarnemer-klaar')
    }
    if (!door || hier.some(({ accountId }) => accountId === door)) continue
    const tot = new Date(ctx.now.getTime() + jaar)
    await verleen(ctx, { accountId: door, dossier, rol, tot })
    ctx.betreft(dossier.id, 'belang.waarnemer')
  }
}

/** The round over every dossier that somebody is kept out of: people come and go, and so does the waarnemer. */
export async function gaWaarnemingNa(ctx: TxContext): Promise<void> {
  await zorgVoorWaarnemer(ctx, await dossiersMetUitsluiting(ctx))
}
