import { nieuwId } from '../../kernel/ids.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { bewaarGevaar, isEenStap, openGevarenVan } from './acuut.store.ts'
import type { Gevaardossier } from './acuut.ts'
import { eisGeweest } from './pak-gevaar.ts'
import { schrijfStap } from './schrijf-stap.ts'
import { beginVastleggen } from './vastleggen.ts'

export type Stap = { stap: string; gedaan: string; gedaanOp: Date; gedeeld: 'ja' | 'nee' }

/**
 * Somebody is in danger now: writes down what was done and when. The first time opens the danger. Says which of the two it
 * was; `null` when the same form had stored it already.
 */
export async function legStapVast(
  ctx: TxContext,
  dossier: Gevaardossier,
  { stap, gedaan, gedaanOp, gedeeld }: Stap,
): Promise<'begin' | 'vervolg' | null> {
  eisGeweest(ctx, gedaanOp)
  if (await isEenStap(ctx, stap)) return null
  const [open] = await openGevarenVan(ctx, dossier.id)
  const gevaarId = open?.id ?? nieuwId(ctx.now)
  const { id: dossierId, soort } = dossier
  if (!open)
    await bewaarGevaar(ctx, { id: gevaarId, dossierId, soort, compartiment: soort, begonnenOp: gedaanOp })
  await schrijfStap(ctx, dossier, gevaarId, { soort: 'gedaan', tekst: gedaan, id: stap, gedaanOp })
  if (gedeeld === 'ja') await beginVastleggen(ctx, dossier, { stap, vanaf: gedaanOp })
  return open ? 'vervolg' : 'begin'
}
