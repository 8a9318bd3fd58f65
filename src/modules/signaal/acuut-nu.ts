import type { TxContext } from '../../platform/db/index.ts'
import { type OpenGevaar, openGevaren } from '../acuut/index.ts'
import { meldingenMet } from '../melding/index.ts'
import { alsMeldingregels, alsWerkregels, type Werkregel } from './lijst.presenter.ts'
import { signalenMet } from './lijst.store.ts'

export type Gevaarregel = Werkregel & { naam: string; gevaar: OpenGevaar | null }
const hoogstens = 100

/** Every melding and signaal in which somebody is in danger now: what nobody has in hand first, then who waits longest. */
export async function acuutNu(ctx: TxContext): Promise<Gevaarregel[]> {
  const gevaren = await openGevaren(ctx, hoogstens)
  const van = (soort: string) => gevaren.filter((g) => g.soort === soort).map((g) => g.dossierId)
  const signalen = van('signaal')
  const regels = [
    ...(await alsMeldingregels(ctx, await meldingenMet(ctx, van('melding')))),
    ...(signalen.length > 0 ? await alsWerkregels(ctx, await signalenMet(ctx, signalen)) : []),
  ]
  const perDossier = new Map(regels.map((regel) => [regel.id, regel]))
  const gevonden = gevaren.flatMap((gevaar) => {
    const regel = perDossier.get(gevaar.dossierId)
    if (!regel) return []
    const naam = `${regel.soort === 'melding' ? 'Melding' : 'Signaal'} ${regel.kenmerk}`
    return [{ ...regel, naam, gevaar }]
  })
  return [...gevonden.filter((r) => !r.gevaar.bij), ...gevonden.filter((r) => r.gevaar.bij)]
}
