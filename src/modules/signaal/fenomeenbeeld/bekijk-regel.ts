import { nietGevonden } from '../../../kernel/errors.ts'
import { openDossiers } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { geldigePlaatssoorten, geldigeVormen, type Regio, regioVan } from '../../netwerk/index.ts'
import { openVersie } from './fenomeenbeeld.inhoud.ts'
import { versiesVan } from './fenomeenbeeld.store.ts'

/** One version; without a text its key was erased. */
export type Versie = Readonly<{
  id: string
  versie: number
  op: Date
  inhoud: { tekst: string; door: string } | null
}>
export type Regel = Readonly<{ vorm: string; plek: string; versies: readonly Versie[] }>

/** One form and kind of place with everything that was ever written there; only what the region has, or had. */
export async function bekijkRegel(
  ctx: TxContext,
  { vorm, plek }: { vorm: string; plek: string },
): Promise<Regel & { regio: Regio }> {
  const regio = await regioVan(ctx)
  const versies = await leesVersies(ctx, vorm, plek)
  if (versies.length === 0 && !kanNu(regio, ctx.now, vorm, plek)) throw nietGevonden()
  ctx.betreft(null)
  return { regio, vorm, plek, versies }
}

/** The newest first. */
export async function leesVersies(ctx: TxContext, vorm: string, plek: string): Promise<Versie[]> {
  const rijen = await versiesVan(ctx, vorm, plek)
  const sleutels = await openDossiers(
    ctx,
    rijen.map(({ id }) => id),
  )
  return rijen.map(({ id, versie, op, inhoud }) => ({
    ...{ id, versie, op },
    inhoud: openVersie(sleutels, id, inhoud),
  }))
}

/** May a first description be written here today? */
export function kanNu(regio: Regio, now: Date, vorm: string, plek: string): boolean {
  const bekend = (lijst: readonly { code: string }[], code: string) => lijst.some((een) => een.code === code)
  return (
    bekend(geldigeVormen(regio, now), vorm) && (plek === '' || bekend(geldigePlaatssoorten(regio, now), plek))
  )
}
