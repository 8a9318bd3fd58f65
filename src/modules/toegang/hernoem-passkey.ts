import { nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { zetPasskeynaam } from './passkey.store.ts'
import { verzegelNaam } from './passkey.ts'

export async function hernoemPasskey(
  tx: TxContext,
  { id, naam }: { id: string; naam: string },
): Promise<void> {
  const rij = { id, accountId: tx.actor.id!, naam: verzegelNaam(tx, id, naam) }
  if (!(await zetPasskeynaam(tx, rij))) throw nietGevonden()
}
