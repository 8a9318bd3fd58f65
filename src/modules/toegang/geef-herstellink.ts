import { dagenLater } from '../../kernel/clock.ts'
import { nietGevonden } from '../../kernel/errors.ts'
import { hash, nieuwToken } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { zetKlaar } from '../../platform/jobs/zet-klaar.store.ts'
import { accountMetId } from './eigen-account.store.ts'
import { bewaarHerstel, trekHerstellinksIn } from './herstel.store.ts'

const dagen = 3

/**
 * A link with which somebody chooses a new passphrase and second step herself, once, within three days. For a beheerder
 * of the account's own municipality (doel `beheer`): she sees no passphrase and sets none. The token is for
 * `/herstel/<token>`; the database has its hash.
 */
export async function geefHerstellink(ctx: TxContext, accountId: string): Promise<string> {
  const account = await accountMetId(ctx, accountId)
  if (!account?.actief || account.gemeenteId !== ctx.gemeenteId) throw nietGevonden()
  ctx.betreft(accountId, 'toegang.herstellink')
  await trekHerstellinksIn(ctx, accountId)
  const token = nieuwToken()
  await bewaarHerstel(ctx, { tokenHash: hash(token), accountId, verlooptOp: dagenLater(ctx.now, dagen) })
  // A link that she did not ask for is how somebody else would take over her account.
  await zetKlaar(ctx, 'mail', { soort: 'herstellink', accountId })
  return token
}
