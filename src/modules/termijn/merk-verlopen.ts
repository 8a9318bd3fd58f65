import { nieuwId } from '../../kernel/ids.ts'
import { volgendeHerinnering } from '../../kernel/termijn/herinnering.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { regelBij } from './pak-termijn.ts'
import {
  bewaarGebeurtenis,
  nietMeerOpTijd,
  type Termijnrij,
  teHerinneren,
  werkTermijnBij,
} from './termijn.store.ts'

const partij = 200

/** The round of the clock in one municipality: what is over, and who is to be reminded of what is not. Each of them once. */
export async function merkVerlopen(ctx: TxContext): Promise<void> {
  await inPartijen(
    () => nietMeerOpTijd(ctx, partij),
    (rij) => merk(ctx, rij, 'verlopen', { toestand: 'verlopen', herinnerOp: null }),
  )
  await inPartijen(
    () => teHerinneren(ctx, partij),
    async (rij) => {
      const { herinner } = await regelBij(ctx, rij)
      const loop = { start: rij.startOp, basis: rij.basisOp, uiterlijk: rij.uiterlijkOp, einde: rij.eindeOp }
      await merk(ctx, rij, 'herinnerd', { herinnerOp: volgendeHerinnering(herinner, loop, ctx.now) })
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
  soort: 'herinnerd' | 'verlopen',
  wijziging: Parameters<typeof werkTermijnBij>[2],
): Promise<void> {
  // Somebody who works on it right now was first; the next round sees what is left to do.
  if (!(await werkTermijnBij(ctx, rij, wijziging))) return
  const { dossierId, compartiment, uiterlijkOp } = rij
  const vast = { termijnId: rij.id, dossierId, compartiment, uiterlijkOp, versie: rij.versie + 1 }
  await bewaarGebeurtenis(ctx, { ...vast, id: nieuwId(ctx.now), soort, op: ctx.now })
  ctx.betreft(dossierId)
}
