import type { TxContext } from '../../../platform/db/index.ts'
import { zetKlaar } from '../../../platform/jobs/zet-klaar.store.ts'
import { regioVan, rolbotsingen } from '../../netwerk/index.ts'
import { kringVeranderd } from '../kring-veranderd.ts'
import { kandidatenVoor, rollenOveral } from './kandidaten.ts'
import { leesBezetting } from './lees-bezetting.ts'
import { bewaarVervanging } from './vervanging.store.ts'
import { type Aanwijzing, problemenMet, weiger } from './vervanging.ts'

/**
 * Names who stands in for a role of somebody, for a time. A beheerder does it for others, everybody for herself. The rules
 * of the region about roles that do not go together count all roles of the vervanger, in every municipality.
 */
export async function wijsVervangerAan(ctx: TxContext, aanwijzing: Aanwijzing): Promise<void> {
  const { accountId, voorId, rol } = aanwijzing
  const kandidaat = (await kandidatenVoor(ctx, [rol])).find((wie) => wie.accountId === accountId)
  const wie = ctx.actor.id!
  const problemen = problemenMet(aanwijzing, await leesBezetting(ctx), { kandidaat, wie, now: ctx.now })
  if (kandidaat) {
    const samen = [...new Set([...(await rollenOveral(ctx, accountId)), rol])]
    for (const { reden } of rolbotsingen(await regioVan(ctx), samen))
      problemen.push({ veld: 'vervanger', tekst: `Dit mag niet samen met een andere rol. ${reden}` })
  }
  weiger(problemen)
  const van = new Date(Math.max(aanwijzing.van.getTime(), ctx.now.getTime()))
  const id = await bewaarVervanging(ctx, { ...aanwijzing, van })
  await kringVeranderd(ctx)
  await vertel(ctx, [accountId, voorId])
  ctx.betreft(id)
}

/** A mail without content for whom it concerns, so that nobody is stood in for without knowing. */
export async function vertel(ctx: TxContext, accountIds: readonly string[]): Promise<void> {
  for (const accountId of accountIds)
    if (accountId !== ctx.actor.id) await zetKlaar(ctx, 'mail', { soort: 'vervanging', accountId })
}
