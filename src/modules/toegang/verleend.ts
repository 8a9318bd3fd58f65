import { maakContext } from '../../kernel/context.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import type { Ingelogde } from '../../web/verzoek.ts'
import { verleningVoor } from './verlening.store.ts'
import { bureau } from './vervanging/vervanging.ts'

/** The reader as she may work on one dossier that was granted to her; `null` when it was not. */
export async function verleend(
  unitOfWork: UnitOfWork,
  wie: Ingelogde,
  dossierId: string,
  now: Date,
): Promise<Ingelogde | null> {
  const actor = { id: wie.accountId, naam: wie.naam, organisatieId: wie.organisatieId, rollen: ['melder'] }
  const ctx = maakContext({ actor, doel: 'inloggen', verwerking: 'toegang.verleend', spoor: 'geen', now })
  const verlening = await unitOfWork(ctx, (tx) => verleningVoor(tx, dossierId))
  if (!verlening) return null
  const { gemeenteId, gemeente, rol } = verlening
  // Break-glass is her own; the role of an aandachtsfunctionaris is of the municipality that she steps in for.
  const geleend = rol === bureau ? [{ rol, namens: null }] : []
  return { ...wie, gemeenteId, gemeente, rollen: [rol], geleend }
}
