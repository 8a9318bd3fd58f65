import { DomainError } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { kringVeranderd } from '../kring-veranderd.ts'
import { waarnemersElders } from './kandidaten.ts'
import { bewaarWaarneming } from './vervanging.store.ts'

export type Waarnemerkeuze = { accountId: string; gemeenteId: string } | null

/** Names the waarnemer of this municipality, beforehand; `null` takes the name away. Changes nothing as long as somebody is there. */
export async function wijsWaarnemerAan(ctx: TxContext, { waarnemer }: { waarnemer: Waarnemerkeuze }) {
  const gekozen =
    waarnemer &&
    (await waarnemersElders(ctx)).find(
      ({ accountId, gemeenteId }) => accountId === waarnemer.accountId && gemeenteId === waarnemer.gemeenteId,
    )
  if (waarnemer && !gekozen)
    throw new DomainError('onbekende-waarnemer', 400, 'Kies iemand uit de lijst.', 'waarnemer')
  await bewaarWaarneming(ctx, gekozen ? { accountId: gekozen.accountId, thuisId: gekozen.gemeenteId } : null)
  if (gekozen) await kringVeranderd(ctx)
  ctx.betreft(gekozen?.accountId ?? null)
}
