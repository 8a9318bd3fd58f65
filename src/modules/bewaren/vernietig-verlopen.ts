import { alsDatum } from '../../kernel/clock.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { vernietigArchiefverzoeken } from '../archief/index.ts'
import { ruimConceptenOp, ruimStromenOp, vernietigMeldingen, vernietigVragen } from '../melding/index.ts'
import { ruimLijstenOp, vernietigUitvoer } from '../register/index.ts'
import { vernietigSignalen } from '../signaal/index.ts'

const partij = 100

/** Destroys what is past its term in one municipality: rows and keys, a line in the logbook each. */
export async function vernietigVerlopen(ctx: TxContext): Promise<void> {
  const vandaag = alsDatum(ctx.now)
  const dossiers = [vernietigSignalen, vernietigMeldingen, vernietigVragen]
  for (const vernietig of [...dossiers, vernietigUitvoer, vernietigArchiefverzoeken]) {
    while ((await vernietig(ctx, vandaag, partij)) === partij);
  }
  await ruimConceptenOp(ctx)
  await ruimStromenOp(ctx)
  await ruimLijstenOp(ctx)
}
