import { nieuwId } from '../../kernel/ids.ts'
import {
  nieuweDossiersleutel,
  ontzegelWaarde,
  openDossiers,
  verzegelWaarde,
} from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { momentTekst } from '../../web/datum.ts'
import { beoordelingenBij, bewaarBeoordeling } from './beoordeel.store.ts'
import { type Besluit, besluitnamen, gewijzigdDoor, type Toelichting } from './beoordeel-regels.ts'

export const plaatsVanBeoordeling = (id: string) => ({ kolom: 'melding.beoordeling.toelichting', rij: id })

type Melding = { id: string; compartiment: string; versie: number }

/**
 * Writes down what somebody decided about a melding, and why. Under a version of the key that only the municipality
 * has: an older one may belong to a colleague who reported.
 */
export async function noteerBeoordeling(
  ctx: TxContext,
  melding: Melding,
  besluit: Besluit,
  toelichting: Pick<Toelichting, 'tekst' | 'reden' | 'naar'>,
): Promise<void> {
  const sleutel = await nieuweDossiersleutel(ctx, { id: melding.id, compartiment: melding.compartiment })
  const id = nieuwId(ctx.now)
  const inhoud: Toelichting = { ...toelichting, door: ctx.actor.naam, versie: melding.versie }
  await bewaarBeoordeling(ctx, {
    id,
    meldingId: melding.id,
    compartiment: melding.compartiment,
    besluit,
    toelichting: verzegelWaarde(sleutel, plaatsVanBeoordeling(id), inhoud),
    doorId: ctx.actor.id!,
  })
}

export type Beoordeling = Readonly<{ id: string; besluit: Besluit; op: Date }> & Toelichting

export async function leesBeoordelingen(ctx: TxContext, meldingId: string): Promise<Beoordeling[]> {
  const rijen = await beoordelingenBij(ctx, meldingId)
  const versies = await openDossiers(ctx, [meldingId])
  return rijen.flatMap(({ id, besluit, op, toelichting }) => {
    const open = ontzegelWaarde<Toelichting>(versies, plaatsVanBeoordeling(id), toelichting)
    return open ? [{ id, besluit: besluit as Besluit, op, ...open }] : []
  })
}

/** Refuses work on an older state of a melding, and says what changed since. */
export async function weigerOudeVersie(
  ctx: TxContext,
  gezien: { id: string; versie: number },
): Promise<never> {
  const later = (await leesBeoordelingen(ctx, gezien.id)).filter((b) => b.versie > gezien.versie)
  throw gewijzigdDoor(
    later.map(({ op, door, besluit }) => ({ moment: momentTekst(op), door, titel: besluitnamen[besluit] })),
  )
}
