import { nieuwKenmerk } from '../../kernel/ids.ts'
import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import {
  leesMeldcode,
  maakDossiersleutel,
  sleutelsVanMeldcode,
  verzegelWaarde,
} from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { houdBuiten } from '../belang/index.ts'
import type { Bestand } from './bijlage.ts'
import { neemBijlagenOver } from './bijlage-neem-over.ts'
import { beginEersteReactie } from './eerste-reactie.ts'
import { bewaarInzending } from './melding.store.ts'
import { compartimentenVan, type Kanaal, type Melder, type MeldingInhoud, plaatsVan } from './melding.ts'
import { afdrukVan } from './stroom/afdruk-van.ts'

export type Inzending = {
  id: string
  kanaal: Kanaal
  inhoud: MeldingInhoud
  melder?: Melder | null
  code?: string | null
  accountId?: string | null
  /** The system that may ask how it stands. */
  koppelingId?: string | null
  /** When it reached the municipality, when that was before now. */
  ontvangenOp?: Date
  conceptId?: Buffer | null
  /** Files that lie in the draft. */
  bestanden?: readonly Bestand[]
}

/**
 * Stores a report, and says its kenmerk. A second time with the same id is a unique violation (`isDubbel`): it was stored
 * already.
 */
export async function dienIn(ctx: TxContext, inzending: Inzending): Promise<string> {
  const { id, kanaal, inhoud, melder = null, code = null, accountId = null, conceptId = null } = inzending
  const { koppelingId = null, ontvangenOp = ctx.now } = inzending
  const kenmerk = nieuwKenmerk('M')
  const { bestanden = [] } = inzending
  const vak = compartimentenVan(inhoud)
  const sleutel = await maakDossiersleutel(ctx, { id, compartiment: vak.melding })
  // Her identity has a key of its own: who may read the report does not get it along.
  const melderSleutel = melder && (await maakDossiersleutel(ctx, { id, compartiment: vak.melder }))
  const bits = code ? leesMeldcode(code) : null
  const codesleutels = bits && sleutelsVanMeldcode(bits)
  const gesprek = {
    meldingId: id,
    compartiment: vak.melding,
    opzoekId: codesleutels?.opzoekId ?? null,
    publiekeSleutel: codesleutels?.bus.publiek ?? null,
    accountId,
    koppelingId,
    uitkomst: koppelingId && kanaal === 'm' ? 'in-behandeling' : null,
    ontvangenOp: dagVan(ctx.now),
  }
  await bewaarInzending(ctx, {
    melding: {
      id,
      compartiment: vak.melding,
      kenmerk,
      kanaal,
      ontvangenOp,
      toestand: 'nieuw',
      inhoud: verzegelWaarde(sleutel.versie, plaatsVan.melding(id), inhoud),
      vingerafdruk: await afdrukVan(ctx, inzending),
    },
    melder: melderSleutel && {
      meldingId: id,
      compartiment: vak.melder,
      inhoud: verzegelWaarde(melderSleutel.versie, plaatsVan.melder(id), melder),
    },
    gesprek: codesleutels || accountId || koppelingId ? gesprek : null,
    opzoek: codesleutels && { opzoekId: codesleutels.opzoekId, meldingId: id },
    sleutels: [sleutel.rij, ...(melderSleutel ? [melderSleutel.rij] : [])],
    conceptId: bestanden.length > 0 ? null : conceptId,
  })
  await beginEersteReactie(ctx, { id, compartiment: vak.melding })
  if (conceptId)
    await neemBijlagenOver(ctx, { id, compartiment: vak.melding }, sleutel.versie, { conceptId, bestanden })
  await houdBuiten(ctx, [{ soort: vak.melding, id }], [inhoud, bestanden.map(({ naam }) => naam)])
  ctx.betreft(id)
  return kenmerk
}
