import { nieuwKenmerk } from '../../kernel/ids.ts'
import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import {
  leesMeldcode,
  maakDossiersleutel,
  sleutelsVanMeldcode,
  verzegelWaarde,
} from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import type { Bestand } from './bijlage.ts'
import type { Inzendingrijen } from './melding.store.ts'
import { compartimentenVan, type Kanaal, type Melder, type MeldingInhoud, plaatsVan } from './melding.ts'
import { afdrukVan } from './stroom/afdruk-van.ts'

/** A report as it reaches the municipality, by any channel. */
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

/** A report with its keys and its rows, ready to be stored. */
export type Stuk = Awaited<ReturnType<typeof maakStuk>>

/** Seals a report under keys of its own. */
export async function maakStuk(ctx: TxContext, inzending: Inzending) {
  const { id, kanaal, inhoud, melder = null, code = null, accountId = null, conceptId = null } = inzending
  const { koppelingId = null, ontvangenOp = ctx.now, bestanden = [] } = inzending
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
  const rijen: Inzendingrijen = {
    melding: {
      id,
      compartiment: vak.melding,
      kenmerk: nieuwKenmerk('M'),
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
    // Its files still lie in it: it goes when they have moved.
    conceptId: bestanden.length > 0 ? null : conceptId,
  }
  return { id, compartiment: vak.melding, versie: sleutel.versie, inhoud, conceptId, bestanden, rijen }
}
