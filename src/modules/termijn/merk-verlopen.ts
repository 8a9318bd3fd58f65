import { nieuwId } from '../../kernel/ids.ts'
import { volgendeHerinnering } from '../../kernel/termijn/herinnering.ts'
import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { loopVan, regelBij } from './pak-termijn.ts'
import { weerLopend } from './pauzeer-termijn.ts'
import {
  bewaarGebeurtenis,
  nietMeerOpTijd,
  nietMeerStil,
  type Termijnrij,
  type Termijnwijziging,
  teHerinneren,
  werkTermijnBij,
} from './termijn.store.ts'

const partij = 200

/** The round of the clock in one municipality: which pause is over, which term, and whom to remind of what is not. Each once. */
export async function merkVerlopen(ctx: TxContext): Promise<void> {
  await inPartijen(
    () => nietMeerStil(ctx, dagVan(ctx.now), partij),
    async (rij) => merk(ctx, rij, 'hervat', await weerLopend(ctx, rij, await regelBij(ctx, rij))),
  )
  await inPartijen(
    () => nietMeerOpTijd(ctx, partij),
    (rij) => merk(ctx, rij, 'verlopen', { toestand: 'verlopen', herinnerOp: null }),
  )
  await inPartijen(
    () => teHerinneren(ctx, partij),
    async (rij) => {
      const { herinner } = await regelBij(ctx, rij)
      await merk(ctx, rij, 'herinnerd', { herinnerOp: volgendeHerinnering(herinner, loopVan(rij), ctx.now) })
    },
  )
}

async function inPartijen(
  haal: () => Promise<Termijnrij[]>,
  doe: (rij: Termijnrij) => Promise<void>,
): Promise<void> {
  for (let rijen = await haal(); rijen.length > 0; rijen = rijen.length < partij ? [] : await haal())
    for (const rij of rijen) await doe(rij)
}

async function merk(
  ctx: TxContext,
  rij: Termijnrij,
  soort: 'herinnerd' | 'verlopen' | 'hervat',
  wijziging: Termijnwijziging,
): Promise<void> {
  // Somebody who works on it right now was first; the next round sees what is left to do.
  if (!(await werkTermijnBij(ctx, rij, wijziging))) return
  const { dossierId, compartiment } = rij
  const uiterlijkOp = (wijziging.uiterlijkOp as string | undefined) ?? rij.uiterlijkOp
  const vast = { termijnId: rij.id, dossierId, compartiment, uiterlijkOp, versie: rij.versie + 1 }
  await bewaarGebeurtenis(ctx, { ...vast, id: nieuwId(ctx.now), soort, op: ctx.now })
  ctx.betreft(dossierId)
}
