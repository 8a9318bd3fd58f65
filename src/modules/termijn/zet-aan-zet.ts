import type { TxContext } from '../../platform/db/index.ts'
import { termijnenBij, werkTermijnBij } from './termijn.store.ts'
import { open } from './termijn.ts'

/** Somebody else is to act now. The end stays where it is. */
export async function zetAanZet(
  ctx: TxContext,
  wat: { dossierId: string; codes: readonly string[]; rollen: readonly string[] },
): Promise<void> {
  for (const rij of await termijnenBij(ctx, wat.dossierId))
    if (wat.codes.includes(rij.code) && (open as readonly string[]).includes(rij.toestand))
      await werkTermijnBij(ctx, rij, { rollen: [...wat.rollen] })
}
