import type { TxContext } from '../../platform/db/index.ts'
import { eigenUitsluitingen } from './belang.store.ts'

/** The signalen that the actor is kept out of now: never shown, only to leave them out of what is counted. */
export async function signalenBuitenBeeld(ctx: TxContext): Promise<string[]> {
  return (await eigenUitsluitingen(ctx)).map(({ dossierId }) => dossierId)
}
