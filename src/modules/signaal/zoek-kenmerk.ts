import { DomainError } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { meldingMetKenmerk } from '../melding/index.ts'
import { idMetKenmerk } from './signaal.store.ts'

/** Where the dossier with this kenmerk is. Unknown and not hers are the same answer. */
export async function zoekKenmerk(ctx: TxContext, { kenmerk }: { kenmerk: string }): Promise<string> {
  ctx.betreft(null)
  const signaal = kenmerk.startsWith('S') ? await idMetKenmerk(ctx, kenmerk) : undefined
  if (signaal) return `/signalen/${signaal}`
  const [melding] = kenmerk.startsWith('M') ? await meldingMetKenmerk(ctx, kenmerk) : []
  if (melding) return `/meldingen/${melding.id}`
  throw new DomainError('onbekend-kenmerk', 400, 'Niet gevonden. Kijk het kenmerk na.', 'kenmerk')
}
