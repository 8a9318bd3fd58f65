import type { TxContext } from '../../../platform/db/index.ts'
import { accountEnOrganisatie, eigenRollen } from './identiteit.store.ts'
import type { Inlogdiensten } from './inlogdiensten.ts'

/**
 * Where an organisation has an inlogdienst, a passphrase is for the emergency account alone: a beheerder by a role that
 * was given in Baken. Who leaves the organisation then has no second way in (BIO2, access rights end with the work).
 */
export async function magMetWachtzin(
  ctx: TxContext,
  accountId: string,
  { vanOrganisatie }: Inlogdiensten,
): Promise<boolean> {
  const account = await accountEnOrganisatie(ctx, accountId)
  if (!account || !vanOrganisatie(account.organisatie)) return Boolean(account)
  return (await eigenRollen(ctx, accountId)).some(({ rol, bron }) => rol === 'beheerder' && bron === null)
}
