import { nietGevonden } from '../../../kernel/errors.ts'
import type { Dossiersleutel } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { alsGegevens } from './gegeven.presenter.ts'
import { betrokkenBij, correctiesBij, politiegegevensBij } from './gegeven.store.ts'
import type { Gegeven } from './gegeven.ts'

/** `politie` apart: it goes into no list of anything else. */
export type Gegevens = Readonly<{ open: readonly Gegeven[]; politie: readonly Gegeven[] }>

/**
 * Every persoon, object and feit of a signaal with its versions. That somebody read what the police gave has a line of its
 * own in the logbook (Wpg art. 32).
 */
export async function leesGegevens(
  ctx: TxContext,
  signaalId: string,
  versies: Map<string, Dossiersleutel>,
): Promise<Gegevens> {
  const correcties = await correctiesBij(ctx, signaalId)
  const politie = alsGegevens(versies, await politiegegevensBij(ctx, signaalId), correcties)
  if (politie.length > 0) ctx.betreft(signaalId, 'signaal.politiegegeven-inzien')
  return { open: alsGegevens(versies, await betrokkenBij(ctx, signaalId), correcties), politie }
}

/** One of them: unknown, of another signaal and given to somebody else are the same. */
export async function vindGegeven(
  ctx: TxContext,
  signaalId: string,
  versies: Map<string, Dossiersleutel>,
  id: string,
): Promise<{ gegeven: Gegeven; politie: boolean }> {
  const { open, politie } = await leesGegevens(ctx, signaalId, versies)
  const gegeven = [...open, ...politie].find((kandidaat) => kandidaat.id === id)
  if (!gegeven) throw nietGevonden()
  return { gegeven, politie: politie.includes(gegeven) }
}

/** A persoon who counts: not withdrawn, and not one whom the police named. */
export async function vindPersoon(
  ctx: TxContext,
  signaalId: string,
  versies: Map<string, Dossiersleutel>,
  id: string,
): Promise<Gegeven> {
  const { gegeven, politie } = await vindGegeven(ctx, signaalId, versies, id)
  if (politie || gegeven.soort !== 'persoon' || gegeven.ingetrokken) throw nietGevonden()
  return gegeven
}
