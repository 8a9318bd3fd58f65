import type { TxContext } from '../../../platform/db/index.ts'
import type { Gezien } from '../../melding/index.ts'
import { eisAanDeBeurt, schrijfStuk } from './schrijf-stuk.ts'
import type { Deelvoorstel } from './stuk.ts'

/** Who would get which part on which ground, for which approach; what it does to a victim comes first. */
export async function stelDelenVoor(
  ctx: TxContext,
  { id, versie, ...voorstel }: Gezien & Deelvoorstel,
): Promise<void> {
  await schrijfStuk(
    ctx,
    { id, versie },
    {
      soort: 'deelvoorstel',
      maak: (proces) => {
        eisAanDeBeurt(proces, 'deelvoorstel')
        return voorstel
      },
    },
  )
}
