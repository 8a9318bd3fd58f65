import { DomainError } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { type Regio, regioVersie, type Weging } from '../../netwerk/index.ts'
import { alsBeslissingen } from '../beslissingen.ts'
import { wegingenBij } from '../dossier.store.ts'
import type { Inhanden } from '../pak-signaal.ts'
import { breekZegel } from '../signaal.inhoud.ts'
import { type Beslissing, kiestWatMag, type Stand, standVan, stukVoor } from '../signaal.ts'
import { stukkenBij, takenBij } from './proces.store.ts'
import {
  type Bronvraag,
  type Deelvoorstel,
  goedgekeurd,
  grens,
  laatste,
  type Stuk,
  stukkenVan,
} from './stuk.ts'
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
    stand: standVan(regio.fasemodel, rij, beslissingen),
    stukken: stukkenVan(versies, await stukkenBij(ctx, rij.id)),
    taken: takenVan(versies, await takenBij(ctx, rij.id)),
  }
}

/** Throws while a weging is at hand: until the phase model has run out, nothing is done with a signaal. */
export function eisWegingenKlaar({ stand }: Pick<Proces, 'stand'>): void {
  if (stand.beurt) throw new DomainError('niet-nu', 409, 'Dit kan pas als de wegingen klaar zijn.')
}

type Geschreven = Pick<Proces, 'regio' | 'beslissingen' | 'stukken'>

/** What was written for the weging at hand; nothing when it has to be written again, `null` when it needs none. */
export function stukVoorBeurt(
  proces: Geschreven,
  { beurt }: Pick<Stand, 'beurt'>,
): (Stuk & (Bronvraag | Deelvoorstel)) | null | undefined {
  return beurt && wegingStuk(proces, beurt.weging)
}

/** What was written for this weging since work was last sent back. A weging that chooses nothing looks at what was let through. */
export function wegingStuk(
  { regio, beslissingen, stukken }: Geschreven,
  weging: Weging,
): (Stuk & (Bronvraag | Deelvoorstel)) | null | undefined {
  const soort = stukVoor(weging)
  if (!soort) return null
  if (!kiestWatMag(weging)) return goedgekeurd(regio.fasemodel, beslissingen, stukken)?.voorstel
  return laatste(stukken, soort, grens(regio.fasemodel, beslissingen))
}
