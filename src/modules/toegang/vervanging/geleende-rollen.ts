import { maakContext, systeem } from '../../../kernel/context.ts'
import type { TxContext, UnitOfWork } from '../../../platform/db/index.ts'
import { gemeenten, regioVan, rolbotsingen } from '../../netwerk/index.ts'
import type { Rolrij } from '../toegang.store.ts'
import { leesBezetting } from './lees-bezetting.ts'
import { bureau } from './vervanging.ts'

/** A role that is not her own: of whom she stands in for, or, without a name, of a municipality where nobody is left. */
export type Geleend = Rolrij & Readonly<{ namens: { id: string; naam: string } | null }>

type Wie = { accountId: string; eigen: readonly Rolrij[]; aanspraken: readonly string[] }

/**
 * The roles that somebody has for another now. Worked out at every request, from what holds at that moment. What may not go
 * together with a role of her own falls away: it may have been given to her since.
 */
export async function geleendeRollen(
  unitOfWork: UnitOfWork,
  { accountId, eigen, aanspraken }: Wie,
  now: Date,
): Promise<Geleend[]> {
  const basis = maakContext({
    actor: systeem,
    doel: 'waarnemen',
    verwerking: 'toegang.sessie',
    spoor: 'geen',
    now,
  })
  const geleend: Geleend[] = []
  for (const gemeenteId of aanspraken) {
    await unitOfWork({ ...basis, gemeenteId }, async (ctx) => {
      const regio = await regioVan(ctx)
      for (const kans of await kansen(ctx, accountId)) {
        const alle = [...eigen, ...geleend]
        const heeft = alle.some((rij) => rij.gemeenteId === gemeenteId && rij.rol === kans.rol)
        const samen = new Set([...alle.map(({ rol }) => rol), kans.rol])
        if (!heeft && rolbotsingen(regio, [...samen]).length === 0) geleend.push(kans)
      }
    })
  }
  return geleend
}

async function kansen(ctx: TxContext, accountId: string): Promise<Geleend[]> {
  const hier = (await gemeenten(ctx)).find(({ id }) => id === ctx.gemeenteId)
  const { vervangingen, neemtWaar } = await leesBezetting(ctx)
  const vast = { gemeenteId: ctx.gemeenteId!, gemeente: hier?.naam ?? '' }
  const voorAnderen = vervangingen
    .filter((rij) => rij.loopt && rij.accountId === accountId)
    .map(({ rol, voorId, voor }) => ({ ...vast, rol, namens: { id: voorId, naam: voor } }))
  return neemtWaar === accountId ? [...voorAnderen, { ...vast, rol: bureau, namens: null }] : voorAnderen
}
