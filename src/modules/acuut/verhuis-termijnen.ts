import type { TxContext } from '../../platform/db/index.ts'
import { laatVervallen, startTermijn, termijnenVan } from '../termijn/index.ts'
import { antwoordtermijn, type Gevaardossier } from './acuut.ts'
import { acuutVastleggen } from './vastleggen.ts'

const codes: readonly string[] = [acuutVastleggen, ...Object.values(antwoordtermijn)]

/** The clocks go along to the signaal, with the time that went by. */
export async function verhuisTermijnen(ctx: TxContext, van: string, naar: Gevaardossier): Promise<void> {
  const lopend = (await termijnenVan(ctx, van)).filter((t) => codes.includes(t.code) && !t.afgelopenOp)
  await laatVervallen(ctx, { dossierId: van, codes })
  const dossier = { id: naar.id, soort: naar.soort, compartiment: naar.soort }
  for (const { code, begonnen, onderwerpId } of lopend)
    await startTermijn({ ...ctx, now: begonnen }, { dossier, code, ...(onderwerpId && { onderwerpId }) })
}
