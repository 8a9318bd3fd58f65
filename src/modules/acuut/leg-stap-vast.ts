import { nieuwId } from '../../kernel/ids.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { zegel } from './acuut.inhoud.ts'
import { bewaarGevaar, bewaarStap, isEenStap, openGevarenVan } from './acuut.store.ts'
import type { Gevaardossier } from './acuut.ts'
import { eisGeweest, schrijfsleutel } from './pak-gevaar.ts'
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
  const vast = { dossierId: dossier.id, compartiment: dossier.soort }
  if (!open) await bewaarGevaar(ctx, { ...vast, id: gevaarId, soort: dossier.soort, begonnenOp: gedaanOp })
  const sleutel = await schrijfsleutel(ctx, dossier)
  await bewaarStap(ctx, {
    ...vast,
    id: stap,
    gevaarId,
    soort: 'gedaan',
    inhoud: zegel('stap', sleutel, stap, { tekst: gedaan, door: ctx.actor.naam }),
    doorId: ctx.actor.id,
    gedaanOp,
  })
  if (gedeeld === 'ja') await beginVastleggen(ctx, dossier, gedaanOp)
  return open ? 'vervolg' : 'begin'
}
