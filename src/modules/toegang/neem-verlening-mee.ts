import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { type Dossier, verleen, verleningVoor } from './verlening.store.ts'

/** Who works on one dossier by a grant, and makes another of it, is granted that one too. */
export async function neemVerleningMee(ctx: TxContext, van: string, naar: Dossier): Promise<void> {
  if (!ctx.dossier) return
  const oud = await verleningVoor(ctx, van)
  if (!oud) return
  const { rol, tot } = oud
  await alsSysteem(ctx, { doel: 'belang', verwerking: 'toegang.verlenen' }, (eigen) =>
    verleen(eigen, { accountId: ctx.actor.id!, dossier: naar, rol, tot }),
  )
}
