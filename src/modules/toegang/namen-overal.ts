import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { namen } from './beheer/accounts.store.ts'

const opzoeken = { doel: 'rollen toetsen', verwerking: 'toegang.namen' }

/** Names of people, also of who left or whose account belongs elsewhere. */
export async function namenOveral(
  ctx: TxContext,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => string> {
  const bekend = ids.filter((id) => id !== null)
  const gevonden = await alsSysteem(ctx, opzoeken, (sys) => namen(sys, bekend))
  return (id) => (id ? (gevonden.get(id) ?? 'Onbekend') : 'Baken zelf')
}
