import { anoniem, maakContext, systeem } from '../src/kernel/context.ts'
import { nieuwId } from '../src/kernel/ids.ts'
import { dienIn } from '../src/modules/melding/index.ts'
import { gemeenten } from '../src/modules/netwerk/index.ts'
import type { Huis } from './e2e/huis.ts'

/** Sends a text over and over to one municipality, as somebody does who wants to drown it. */
export async function overspoel(
  { unitOfWork, klok }: Pick<Huis, 'unitOfWork' | 'klok'>,
  gemeente: string,
  aantal: number,
  wat: string,
): Promise<void> {
  const basis = { verwerking: 'test', spoor: 'geen', now: klok.nu } as const
  const alle = await unitOfWork(maakContext({ ...basis, actor: systeem, doel: 'inrichten' }), gemeenten)
  const gemeenteId = alle.find(({ naam }) => naam === gemeente)!.id
  const ctx = maakContext({ ...basis, actor: anoniem, doel: 'melden', gemeenteId })
  const inhoud = {
    ...({ wie: 'gezien', hulp: null, wat, plaats: gemeente, waar: '', gemeenteBekend: true } as const),
    ...({ wanneer: 'nog-bezig', wanneerToelichting: '', betrokken: '', anoniem: true, taal: 'nl' } as const),
  }
  for (let nr = 0; nr < aantal; nr++)
    await unitOfWork(ctx, (tx) => dienIn(tx, { id: nieuwId(klok.nu), kanaal: 'website', inhoud }))
}
