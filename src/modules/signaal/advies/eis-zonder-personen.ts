import { DomainError } from '../../../kernel/errors.ts'
import type { Dossiersleutel } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { alsGegevens } from '../betrokken/gegeven.presenter.ts'
import { betrokkenBij, correctiesBij } from '../betrokken/gegeven.store.ts'
import { breekZegel } from '../signaal.inhoud.ts'
import type { Signaalrij } from '../signaal.store.ts'
import { onbevestigd, zoekHerleidbaar } from './herleidbaar.ts'
import { kenmerkenVanGegevens } from './kenmerken.ts'

type Signaal = { rij: Signaalrij; versies: Map<string, Dossiersleutel> }
export type Tekst = { veld: string; tekst: string; bevestigd: readonly string[] }

/**
 * AVG art. 5 lid 1 onder c: advice needs no names. Refuses a text that may lead to somebody until a human said of each thing
 * that it may stand there; gives what she said that of. The refusal itself names nothing.
 */
export async function eisZonderPersonen(
  ctx: TxContext,
  { rij, versies }: Signaal,
  { veld, tekst, bevestigd }: Tekst,
): Promise<string[]> {
  const gegevens = alsGegevens(versies, await betrokkenBij(ctx, rij.id), await correctiesBij(ctx, rij.id))
  const verhaal = breekZegel('signaal', versies, rij.id, rij.inhoud) ?? geenVerhaal
  const treffers = zoekHerleidbaar(tekst, kenmerkenVanGegevens(gegevens, verhaal))
  if (onbevestigd(treffers, bevestigd).length > 0) throw new DomainError('herleidbaar', 400, uitleg, veld)
  return treffers.map(({ gevonden, bij }) => `“${gevonden}” (${bij})`)
}

const geenVerhaal = { plaats: '', feiten: '', interpretatie: '' }
const uitleg =
  'Uw tekst wijst misschien naar iemand. Er is nog niets opgeslagen. Haal weg wat eronder staat, of vink aan dat het mag.'

/** What the timeline says of it: how much was let stand, and not what. */
export function bevestigTekst({ length }: readonly string[]): string {
  if (length === 0) return ''
  const wat = length === 1 ? '1 woord of nummer' : `${length} woorden of nummers`
  return `De controle op persoonsgegevens vond ${wat}. Bevestigd dat dit mag blijven staan.`
}
