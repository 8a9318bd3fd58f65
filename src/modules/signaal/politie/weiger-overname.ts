import { DomainError } from '../../../kernel/errors.ts'
import { type Dossiersleutel, openDossiers } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { meldingtekstenVan } from '../../melding/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { alsGegevens } from '../betrokken/gegeven.presenter.ts'
import { betrokkenBij, correctiesBij, politiegegevensBij } from '../betrokken/gegeven.store.ts'
import { tekstenVan } from '../betrokken/gegeven.ts'
import { gebeurtenissenBij } from '../dossier.store.ts'
import { breekZegel } from '../signaal.inhoud.ts'
import { signaalMet } from '../signaal.store.ts'
import { herken } from './overgenomen.ts'
import { alsPolitieteksten } from './politieteksten.ts'

type Velden = Readonly<Record<string, string | readonly string[] | undefined>>
type Waar = { id: string; versies?: Map<string, Dossiersleutel> }

/**
 * Refuses text that takes something over of what the police gave: open text is read by more people than it was given to (Wpg
 * art. 7 lid 2). Only what the writer herself may read is compared, so that a refusal tells her nothing new.
 */
export async function weigerOvername(ctx: TxContext, waar: Waar, velden: Velden): Promise<void> {
  const teksten = Object.entries(velden).flatMap(([veld, wat]) =>
    [wat ?? []].flat().map((tekst) => ({ veld, tekst })),
  )
  if (!teksten.some(({ tekst }) => tekst.trim())) return
  const rijen = await politiegegevensBij(ctx, waar.id)
  if (rijen.length === 0) return
  const versies = waar.versies ?? (await openDossiers(ctx, [waar.id]))
  const politie = alsGegevens(versies, rijen, await correctiesBij(ctx, waar.id))
  const uit = herken(alsPolitieteksten(politie), await openTeksten(ctx, waar.id, versies))
  const problemen = teksten.flatMap(({ veld, tekst }) => {
    const label = uit(tekst)
    return label ? [probleem(waar.id, veld, tekst, label)] : []
  })
  if (problemen.length > 0) throw DomainError.van('politiegegeven', problemen)
}

function probleem(id: string, veld: string, tekst: string, label: string) {
  return {
    veld,
    tekst: `Hierin staat iets dat uit een politiegegeven komt (${label}). Dat mag niet in een gewone tekst. Schrijf het anders, of bewaar het als politiegegeven.`,
    uitweg: alsPolitiegegeven(id, tekst),
  }
}

/** The way out for a text that may not be an ordinary one: the form for what the police gave, with the text in it. */
export function alsPolitiegegeven(id: string, tekst: string) {
  return {
    naar: `/signalen/${id}/politiegegeven`,
    knop: 'Bewaar deze tekst als politiegegeven',
    waarden: { tekst },
  }
}

/** What stands in this signaal for everybody who may read it, and how the organisations of the region are called. */
async function openTeksten(
  ctx: TxContext,
  id: string,
  versies: Map<string, Dossiersleutel>,
): Promise<string[]> {
  const rij = await signaalMet(ctx, id)
  const signaal = rij && breekZegel('signaal', versies, id, rij.inhoud)
  const gegevens = alsGegevens(versies, await betrokkenBij(ctx, id), await correctiesBij(ctx, id))
  const tijdlijn = (await gebeurtenissenBij(ctx, id)).flatMap((regel) => {
    const open = breekZegel('gebeurtenis', versies, regel.id, regel.inhoud)
    return open ? [open.tekst] : []
  })
  const { partners, functies, gemeenten } = await regioVan(ctx)
  return [
    ...[...partners, ...functies, ...gemeenten].map(({ naam }) => naam),
    ...(signaal ? Object.values(signaal) : []),
    ...gegevens.flatMap((gegeven) => [gegeven, ...gegeven.eerder].flatMap(tekstenVan)),
    ...tijdlijn,
    ...(await meldingtekstenVan(ctx, id)).map(({ tekst }) => tekst),
  ]
}
