import { nieuwId } from '../../kernel/ids.ts'
import { type Dossiersleutel, openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { momentTekst } from '../../web/datum.ts'
import { houdBuiten } from '../belang/index.ts'
import { dossiersVan, gewijzigdDoor } from '../melding/index.ts'
import { bewaarGebeurtenis, gebeurtenissenBij } from './dossier.store.ts'
import { breekZegel, zegel } from './signaal.inhoud.ts'

export type Gebeurtenissoort =
  | 'aangemaakt'
  | 'melding'
  | 'gewijzigd'
  | 'weging'
  | 'acuut'
  | 'acuut-over'
  | 'acuut-hulp'
  | 'acuut-verteld'
  | 'acuut-voorbij'
  | 'betrokken'
  | 'notitie'
  | 'stuk'
  | 'taak'
  | 'indicatoren'
  | 'slachtoffercheck'
  | 'advies'

type Wat = { id: string; versie: number; sleutel: Dossiersleutel }
type Feit = { soort: Gebeurtenissoort; titel: string; tekst?: string; gebeurtenis?: string }

/**
 * One line in the timeline of a signaal; who occurs in it herself is kept out from then on. False when the same form had
 * stored it already.
 */
export async function noteer(ctx: TxContext, { id, versie, sleutel }: Wat, feit: Feit): Promise<boolean> {
  const gebeurtenis = feit.gebeurtenis ?? nieuwId(ctx.now)
  const inhoud = { titel: feit.titel, tekst: feit.tekst ?? '', door: ctx.actor.naam, versie }
  if (feit.tekst) await houdBuiten(ctx, await dossiersVan(ctx, id), feit.tekst)
  return await bewaarGebeurtenis(ctx, {
    id: gebeurtenis,
    signaalId: id,
    soort: feit.soort,
    inhoud: zegel('gebeurtenis', sleutel, gebeurtenis, inhoud),
    doorId: ctx.actor.id,
  })
}

/** Refuses work on an older state of a signaal, and says what changed since. */
export async function weigerOudeVersie(
  ctx: TxContext,
  gezien: { id: string; versie: number },
): Promise<never> {
  const versies = await openDossiers(ctx, [gezien.id])
  const rijen = await gebeurtenissenBij(ctx, gezien.id)
  const later = rijen.flatMap(({ id, inhoud, op }) => {
    const open = breekZegel('gebeurtenis', versies, id, inhoud)
    return open && open.versie > gezien.versie
      ? [{ moment: momentTekst(op), door: open.door, titel: open.titel }]
      : []
  })
  throw gewijzigdDoor(later)
}
