import { vernietigDossiersleutels } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { vernietigGevarenVan } from '../acuut/index.ts'
import { vernietigMeldingenVan } from '../melding/index.ts'
import { vernietigTermijnenVan } from '../termijn/index.ts'
import { verlopenSignalen, verwijderSignalen } from './signaal.store.ts'

/** Destroys some signalen that are past their term, with their meldingen: rows and keys. Says how many. */
export async function vernietigSignalen(ctx: TxContext, vandaag: string, hoogstens: number): Promise<number> {
  const ids = await verlopenSignalen(ctx, vandaag, hoogstens)
  if (ids.length === 0) return 0
  await vernietigMeldingenVan(ctx, ids)
  await vernietigTermijnenVan(ctx, ids)
  await vernietigGevarenVan(ctx, ids)
  await verwijderSignalen(ctx, ids)
  for (const id of ids) {
    await vernietigDossiersleutels(ctx, id)
    ctx.betreft(id, 'vernietigd')
  }
  return ids.length
}
