import type { TxContext } from '../../../platform/db/index.ts'
import { type Regio, regioVersie } from '../../netwerk/index.ts'
import { alsBeslissingen } from '../beslissingen.ts'
import { wegingenBij } from '../dossier.store.ts'
import type { Inhanden } from '../pak-signaal.ts'
import { breekZegel } from '../signaal.inhoud.ts'
import { type Beslissing, type Stand, standNa, stukVoor } from '../signaal.ts'
import { stukkenBij, takenBij } from './proces.store.ts'
import { grens, laatste, type Stuk, stukkenVan } from './stuk.ts'
import { type Taak, takenVan } from './taak.ts'

export type Beslist = Beslissing & { toegestaan?: readonly string[] | undefined }
/** All that was decided, written and planned about one signaal, and where it stands. */
export type Proces = Readonly<{
  regio: Regio
  beslissingen: readonly Beslist[]
  stand: Stand
  stukken: readonly Stuk[]
  taken: readonly Taak[]
}>

export async function leesProces(ctx: TxContext, { rij, versies }: Inhanden): Promise<Proces> {
  const regio = await regioVersie(ctx, rij.regioVersieId)
  const rijen = alsBeslissingen(regio.fasemodel, await wegingenBij(ctx, rij.id))
  const beslissingen = rijen.map(({ id, soort, code, uitkomst, reden }) => ({
    ...{ soort, code, uitkomst },
    toegestaan: breekZegel('weging', versies, id, reden)?.toegestaan,
  }))
  return {
    regio,
    beslissingen,
    stand: standNa(regio.fasemodel, beslissingen),
    stukken: stukkenVan(versies, await stukkenBij(ctx, rij.id)),
    taken: takenVan(versies, await takenBij(ctx, rij.id)),
  }
}

/** What was written for the weging at hand; nothing when it has to be written again, `null` when it needs none. */
export function stukVoorBeurt(
  { regio, beslissingen, stukken }: Pick<Proces, 'regio' | 'beslissingen' | 'stukken'>,
  { beurt }: Pick<Stand, 'beurt'>,
): Stuk | null | undefined {
  const soort = beurt && stukVoor(beurt.weging)
  return soort ? laatste(stukken, soort, grens(regio.fasemodel, beslissingen)) : null
}
