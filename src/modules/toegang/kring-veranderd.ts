import type { TxContext } from '../../platform/db/index.ts'
import { zetEensKlaar } from '../../platform/jobs/zet-klaar.store.ts'

/** Who works here, or what she is known by, changes: soon Baken looks anew who occurs in the dossiers of this municipality. */
export async function kringVeranderd(ctx: TxContext): Promise<void> {
  const gemeenteId = ctx.gemeenteId!
  await zetEensKlaar(ctx, 'belangronde', { gemeenteId }, gemeenteId)
}
