import type { TxContext } from '../../../platform/db/index.ts'
import { inElkeGemeente } from './lees-bezetting.ts'
import { toewijzingen, vervangingen } from './vervanging.store.ts'
import { bureau, type Kandidaat } from './vervanging.ts'

/** Who may be chosen: who has a role here, and who has one of these roles in another municipality. */
export async function kandidatenVoor(ctx: TxContext, rollen: readonly string[]): Promise<Kandidaat[]> {
  const alle = await wieOveral(ctx)
  const kan = alle.filter(({ hier, rol }) => hier || rollen.includes(rol))
  return perPersoon(kan)
}

/** Every active aandachtsfunctionaris of another municipality, with which one. */
export async function waarnemersElders(ctx: TxContext) {
  const alle = await wieOveral(ctx)
  return alle.filter(({ hier, rol }) => !hier && rol === bureau)
}

/** The roles that one person has now, and those that she has or will have for somebody else, wherever. */
export async function rollenOveral(ctx: TxContext, accountId: string): Promise<string[]> {
  return await inElkeGemeente(ctx, async (daar) => {
    const rijen = [...(await toewijzingen(daar)), ...(await vervangingen(daar))]
    return rijen.filter((rij) => rij.accountId === accountId).map(({ rol }) => rol)
  })
}

function wieOveral(ctx: TxContext) {
  return inElkeGemeente(ctx, async (daar, gemeente) => {
    const rijen = (await toewijzingen(daar)).filter(({ actief }) => actief)
    return rijen.map(({ accountId, naam, rol }) => ({
      accountId,
      naam,
      rol,
      gemeente: gemeente.naam,
      gemeenteId: gemeente.id,
      hier: gemeente.id === ctx.gemeenteId,
    }))
  })
}

function perPersoon(rijen: Awaited<ReturnType<typeof wieOveral>>): Kandidaat[] {
  const perAccount = Map.groupBy(rijen, ({ accountId }) => accountId)
  return [...perAccount.values()]
    .map((van) => {
      const { accountId, naam, gemeente } = van.find(({ hier }) => hier) ?? van[0]!
      return { accountId, naam, gemeente, rollen: [...new Set(van.map(({ rol }) => rol))] }
    })
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))
}
