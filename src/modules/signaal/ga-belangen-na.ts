import { openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { houdElkBuiten } from '../belang/index.ts'
import { dossiersVan, meldingenVoorBelang } from '../melding/index.ts'
import type { Dossier } from '../toegang/index.ts'
import { alsGegevens } from './betrokken/gegeven.presenter.ts'
import { betrokkenBij, correctiesBij, politiegegevensBij } from './betrokken/gegeven.store.ts'
import { tekstenVan } from './betrokken/gegeven.ts'
import { openSignalenNa } from './lijst.store.ts'
import { breekZegel } from './signaal.inhoud.ts'

const partij = 200

/** The round over everything that is open: who came to work here since, or told more about herself, is found too. */
export async function gaBelangenNa(ctx: TxContext): Promise<void> {
  for (let na: string | null = null; ; ) {
    const rijen = await openSignalenNa(ctx, na, partij)
    const delen = []
    for (const rij of rijen) delen.push(await leesSignaal(ctx, rij))
    await houdElkBuiten(ctx, delen)
    if (rijen.length < partij) break
    na = rijen.at(-1)!.id
  }
  for (let na: string | null = null; ; ) {
    const rijen = await meldingenVoorBelang(ctx, na, partij)
    const delen = []
    for (const { id, signaalId, inhoud } of rijen)
      delen.push({ dossiers: await dossiersBij(ctx, id, signaalId), inhoud })
    await houdElkBuiten(ctx, delen)
    if (rijen.length < partij) break
    na = rijen.at(-1)!.id
  }
}

async function dossiersBij(ctx: TxContext, id: string, signaalId: string | null): Promise<Dossier[]> {
  return signaalId ? await dossiersVan(ctx, signaalId) : [{ soort: 'melding', id }]
}

async function leesSignaal(
  ctx: TxContext,
  { id, inhoud }: { id: string; inhoud: Buffer },
): Promise<{ dossiers: Dossier[]; inhoud: unknown }> {
  const versies = await openDossiers(ctx, [id])
  const rijen = [...(await betrokkenBij(ctx, id)), ...(await politiegegevensBij(ctx, id))]
  const gegevens = alsGegevens(versies, rijen, await correctiesBij(ctx, id))
  const wie = gegevens.flatMap((gegeven) => [
    gegeven.ingetrokken?.reden,
    ...[gegeven, ...gegeven.eerder].flatMap(tekstenVan),
    ...gegeven.eerder.map(({ daarna }) => daarna),
  ])
  const wat = breekZegel('signaal', versies, id, inhoud)
  return { dossiers: await dossiersVan(ctx, id), inhoud: [wat, wie] }
}
