import { intussenGewijzigd, nietGevonden } from '../../../kernel/errors.ts'
import { alsSysteem, type TxContext } from '../../../platform/db/index.ts'
import { gemeenten } from '../../netwerk/index.ts'
import { accountMetId } from '../eigen-account.store.ts'
import { trekHerstellinksIn, trekHerstellinksVanIn } from '../herstel.store.ts'
import { sluitSessiesVan } from '../mijn-sessies.store.ts'
import { beeindigMetRol } from '../vervanging/beeindig-met-rol.ts'
import { zetActief } from './accounts.store.ts'
import { eisAndereBeheerder } from './eindig-rol.ts'
import { legVast } from './leg-vast.ts'
import { nietZelf } from './niet-zelf.ts'
import { beeindigRollen, houdRollenVast } from './rollen.store.ts'
import { trekVerzoekenIn } from './rolverzoek.store.ts'
import { trekUitnodigingenIn } from './uitnodiging.store.ts'

/**
 * Somebody leaves: from the next request on she is out. Whose account belongs elsewhere, loses her roles here and keeps
 * the rest.
 */
export async function gaUitDienst(ctx: TxContext, accountId: string): Promise<void> {
  nietZelf(ctx, accountId)
  await houdRollenVast(ctx, ctx.gemeenteId!, accountId)
  const account = await accountMetId(ctx, accountId)
  if (!account) throw nietGevonden()
  if (!account.actief) throw intussenGewijzigd()
  const thuis = account.gemeenteId === ctx.gemeenteId
  await eisAndereBeheerder(ctx, accountId, thuis ? undefined : ctx.gemeenteId!)
  if (thuis) {
    await zetActief(ctx, accountId, false)
    await sluitSessiesVan(ctx, accountId)
    await trekHerstellinksIn(ctx, accountId)
    await beeindigRollenOveral(ctx, accountId)
    await legVast(ctx, 'uit dienst', { accountId })
  } else await beeindigRollenHier(ctx, accountId, ctx.actor.id)
  // What she gave out herself opens nothing any more either.
  for (const tokenHash of await trekUitnodigingenIn(ctx, { doorId: accountId }))
    await trekVerzoekenIn(ctx, { tokenHash })
  await trekHerstellinksVanIn(ctx, accountId)
  for (const { id, rol } of await trekVerzoekenIn(ctx, { wie: accountId }))
    await legVast(ctx, 'ingetrokken', { accountId, verzoekId: id, rol })
}

/** Opens the account again, without any role: each has to be given anew. */
export async function komWeerInDienst(ctx: TxContext, accountId: string): Promise<void> {
  nietZelf(ctx, accountId)
  const account = await accountMetId(ctx, accountId)
  if (!account || account.gemeenteId !== ctx.gemeenteId) throw nietGevonden()
  if (account.actief) throw intussenGewijzigd()
  await zetActief(ctx, accountId, true)
  await legVast(ctx, 'weer in dienst', { accountId })
}

async function beeindigRollenOveral(ctx: TxContext, accountId: string): Promise<void> {
  // Everywhere, because she may stand in for somebody where she has no role herself.
  for (const { id: gemeenteId } of await gemeenten(ctx)) {
    const doel = { doel: 'rollen toekennen', verwerking: 'toegang.beeindigd', gemeenteId }
    await alsSysteem(ctx, doel, (sys) => beeindigRollenHier(sys, accountId, ctx.actor.id))
  }
}

async function beeindigRollenHier(ctx: TxContext, accountId: string, doorId: string | null): Promise<void> {
  const rollen = await beeindigRollen(ctx, { accountId, per: ctx.now, ookUitClaims: true })
  for (const rol of rollen) await legVast(ctx, 'beeindigd', { accountId, rol, tot: ctx.now, doorId })
  await beeindigMetRol(ctx, { accountId, per: ctx.now, doorId })
}
