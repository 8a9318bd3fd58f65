import { maakContext, systeem } from '../../kernel/context.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { zetKlaar } from '../../platform/jobs/zet-klaar.store.ts'
import { gemeenten, organisatieMetCode } from '../netwerk/index.ts'
import { nodigUit } from './nodig-uit.ts'
import { beheerdersNu } from './toegang.store.ts'

type Hoe = {
  now: Date
  /** Also when there are beheerders: none of them can get in any more. They hear of it, and the record has it. */
  opnieuw: boolean
  toon(token: string): void
}

/**
 * A link for a beheerder, from whoever runs the machine: the first, the next when the last one left, or one more when
 * the only one lost her ways in. It is shown at start and kept nowhere.
 */
export async function eersteBeheerder(unitOfWork: UnitOfWork, { now, opnieuw, toon }: Hoe): Promise<void> {
  const basis = maakContext({
    actor: systeem,
    doel: 'inrichten',
    verwerking: 'toegang.uitnodigen',
    spoor: 'geen',
    now,
  })
  const alle = await unitOfWork(basis, gemeenten)
  const eerste = alle[0]
  if (!eerste) return
  for (const { id } of alle) {
    const wie = await unitOfWork({ ...basis, gemeenteId: id }, async (ctx) => {
      const hier = await beheerdersNu(ctx)
      if (opnieuw) for (const accountId of hier) await zetKlaar(ctx, 'mail', { soort: 'nieuw', accountId })
      return hier
    })
    if (wie.length > 0 && !opnieuw) return
  }
  const token = await unitOfWork({ ...basis, gemeenteId: eerste.id }, async (ctx) => {
    const organisatie = await organisatieMetCode(ctx, `gemeente-${eerste.code}`)
    return await nodigUit(ctx, { organisatieId: organisatie!.id, rollen: ['beheerder'] })
  })
  toon(token)
}
