import { openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { houdBuiten } from '../belang/index.ts'
import { dossiersVan, meldingenVoorBelang } from '../melding/index.ts'
import { betrokkenBij } from './dossier.store.ts'
import { openSignalenNa } from './lijst.store.ts'
import { breekZegel } from './signaal.inhoud.ts'

const partij = 200

/** The daily round over everything that is open: who came to work here since, or told more about herself, is found too. */
export async function gaBelangenNa(ctx: TxContext): Promise<void> {
  for (let na: string | null = null; ; ) {
    const rijen = await openSignalenNa(ctx, na, partij)
    for (const rij of rijen) await gaSignaalNa(ctx, rij)
    if (rijen.length < partij) break
    na = rijen.at(-1)!.id
  }
  for (let na: string | null = null; ; ) {
    const rijen = await meldingenVoorBelang(ctx, na, partij)
    for (const { id, signaalId, inhoud } of rijen)
      await houdBuiten(
        ctx,
        signaalId ? await dossiersVan(ctx, signaalId) : [{ soort: 'melding', id }],
        inhoud,
      )
    if (rijen.length < partij) break
    na = rijen.at(-1)!.id
  }
}

async function gaSignaalNa(ctx: TxContext, { id, inhoud }: { id: string; inhoud: Buffer }): Promise<void> {
  const versies = await openDossiers(ctx, [id])
  const wie = (await betrokkenBij(ctx, id)).map((rij) => breekZegel('betrokken', versies, rij.id, rij.inhoud))
  const wat = breekZegel('signaal', versies, id, inhoud)
  await houdBuiten(ctx, await dossiersVan(ctx, id), [wat, wie])
}
