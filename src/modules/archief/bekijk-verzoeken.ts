import { ontzegelWaarde, openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { verzoeken } from './archief.store.ts'
import { plaatsVanVerzoek, type Stand, standVan, type Verzoekinhoud } from './archief.ts'

const hoogstens = 50

export type Verzoek = Verzoekinhoud &
  Readonly<{ id: string; op: Date; stand: Stand; tot: Date | null; vanMij: boolean }>

/** What was asked: one's own, or, for who decides, all of the municipality. */
export async function bekijkVerzoeken(ctx: TxContext): Promise<Verzoek[]> {
  const rijen = await verzoeken(ctx, hoogstens)
  const versies = await openDossiers(
    ctx,
    rijen.map(({ id }) => id),
  )
  ctx.betreft(null)
  return rijen.flatMap((rij) => {
    const open = ontzegelWaarde<Verzoekinhoud>(versies, plaatsVanVerzoek(rij.id), rij.inhoud)
    const { id, op, tot } = rij
    const vanMij = rij.accountId === ctx.actor.id
    return open ? [{ ...open, id, op, tot, vanMij, stand: standVan(rij, ctx.now) }] : []
  })
}
