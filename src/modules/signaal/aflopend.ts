import type { TxContext } from '../../platform/db/index.ts'
import { meldingenMet } from '../melding/index.ts'
import { type Aflopend, lopendeTermijnen } from '../termijn/index.ts'
import { alsMeldingregels, alsWerkregels, type Werkregel } from './lijst.presenter.ts'
import { signalenMet } from './lijst.store.ts'

/** A term that ends, with the line of its dossier; the id is that of the dossier. */
export type Termijnwerk = Werkregel & { termijn: Aflopend }

type Vraag = { dagen: number; aantal: number; na?: { einde: Date; id: string } }

/** What ends soon or has ended for the reader's roles, the longest ago first, with the melding or signaal that it is about. */
export async function aflopend(ctx: TxContext, vraag: Vraag): Promise<Termijnwerk[]> {
  const termijnen = await lopendeTermijnen(ctx, { ...vraag, rollen: ctx.actor.rollen })
  const van = (soort: string) => [
    ...new Set(termijnen.filter((t) => t.soort === soort).map((t) => t.dossierId)),
  ]
  const signalen = van('signaal')
  const regels = [
    ...(await alsMeldingregels(ctx, await meldingenMet(ctx, van('melding')))),
    ...(signalen.length > 0 ? await alsWerkregels(ctx, await signalenMet(ctx, signalen)) : []),
  ]
  const perDossier = new Map(regels.map((regel) => [regel.id, regel]))
  return termijnen.flatMap((termijn) => {
    const regel = perDossier.get(termijn.dossierId)
    return regel ? [{ ...regel, uiterlijk: termijn.uiterlijk, termijn }] : []
  })
}
