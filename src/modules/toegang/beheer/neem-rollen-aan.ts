import type { TxContext } from '../../../platform/db/index.ts'
import { kringVeranderd } from '../kring-veranderd.ts'
import { legVast } from './leg-vast.ts'
import { vanafNu } from './rol.ts'
import { bewaarRol } from './rollen.store.ts'
import { geefAanAccount } from './rolverzoek.store.ts'

/** Who took up an invitation gets the roles that were allowed. A heavy one that still waits comes when somebody agrees. */
export async function neemRollenAan(ctx: TxContext, accountId: string): Promise<void> {
  const verzoeken = await geefAanAccount(ctx, accountId)
  for (const { id: verzoekId, rol, van, tot, toestand } of verzoeken) {
    await legVast(ctx, 'account gemaakt', { accountId, verzoekId })
    if (toestand !== 'toegestaan' || (tot && tot <= ctx.now)) continue
    const periode = { rol, van: vanafNu(van, ctx.now), tot }
    await bewaarRol(ctx, { accountId, ...periode })
    await kringVeranderd(ctx)
    await legVast(ctx, 'gegeven', { accountId, verzoekId, ...periode })
  }
}
