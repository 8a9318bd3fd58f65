import { maakContext, systeem } from '../../kernel/context.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { gemeenten, organisatieMetCode } from '../netwerk/index.ts'
import { nodigUit } from './nodig-uit.ts'
import { erZijnBeheerders } from './toegang.store.ts'

/** A link for the first beheerder, as long as there is none. It is shown at start and kept nowhere. */
export async function eersteBeheerder(
  unitOfWork: UnitOfWork,
  now: Date,
  toon: (token: string) => void,
): Promise<void> {
  const basis = maakContext({
    actor: systeem,
    doel: 'inrichten',
    verwerking: 'toegang.uitnodigen',
    spoor: 'geen',
    now,
  })
  const alle = await unitOfWork(basis, gemeenten)
  for (const { id } of alle) if (await unitOfWork({ ...basis, gemeenteId: id }, erZijnBeheerders)) return
  const eerste = alle[0]
  if (!eerste) return
  const token = await unitOfWork({ ...basis, gemeenteId: eerste.id }, async (tx) => {
    const organisatie = await organisatieMetCode(tx, `gemeente-${eerste.code}`)
    return await nodigUit(tx, { organisatieId: organisatie!.id, rollen: ['beheerder'] })
  })
  toon(token)
}
