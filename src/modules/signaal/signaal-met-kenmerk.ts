import type { TxContext } from '../../platform/db/index.ts'
import { dossiersVan } from '../melding/index.ts'
import type { Dossier } from '../toegang/index.ts'
import { idMetKenmerk } from './signaal.store.ts'

/** The signaal that somebody named, and its meldingen; nothing when the reader does not know it. */
export async function signaalMetKenmerk(ctx: TxContext, kenmerk: string): Promise<Dossier[]> {
  const id = await idMetKenmerk(ctx, kenmerk)
  return id ? await dossiersVan(ctx, id) : []
}
