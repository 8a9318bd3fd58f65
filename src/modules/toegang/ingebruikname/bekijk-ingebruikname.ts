import type { TxContext } from '../../../platform/db/index.ts'
import { namenVan } from '../kring.store.ts'
import { handtekeningen, vaststellingen } from './ingebruikname.store.ts'
import { type Documenten, plaatsVan } from './ingebruikname.ts'

export type Vaststelling = {
  id: string
  documenten: Documenten
  handtekeningen: { rol: string; naam: string; op: Date; zelf: boolean }[]
  ingetrokkenOp: Date | null
  reden: string | null
}
export type Ingebruikname = { nu: Vaststelling | null; eerder: Vaststelling[] }

/** What was adopted and who signed, and what was before. */
export async function bekijkIngebruikname(ctx: TxContext): Promise<Ingebruikname> {
  const rijen = await vaststellingen(ctx)
  const gezet = await handtekeningen(ctx)
  const namen = await namenVan(
    ctx,
    gezet.map(({ accountId }) => accountId),
  )
  const open = (plaats: string, verzegeld: Buffer) =>
    ctx.bos.ontzegelVoorInstallatie(plaats, verzegeld).toString()
  const alle = rijen.map(({ id, inhoud, reden, ingetrokkenOp }) => ({
    id,
    ingetrokkenOp,
    documenten: JSON.parse(open(plaatsVan.documenten(ctx.gemeenteId!, id), inhoud)) as Documenten,
    reden: reden && open(plaatsVan.reden(ctx.gemeenteId!, id), reden),
    handtekeningen: gezet
      .filter(({ vaststellingId }) => vaststellingId === id)
      .map(({ rol, accountId, op }) => ({
        rol,
        op,
        naam: namen.get(accountId) ?? 'Onbekend',
        zelf: accountId === ctx.actor.id,
      })),
  }))
  ctx.betreft(null)
  const nu = alle.find(({ ingetrokkenOp }) => ingetrokkenOp === null) ?? null
  return { nu, eerder: alle.filter((rij) => rij !== nu) }
}
