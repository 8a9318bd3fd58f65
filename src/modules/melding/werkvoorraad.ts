import { ontzegelWaarde, openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { kort } from '../../web/taalvorm.ts'
import { type MeldingInhoud, plaatsVan } from './melding.ts'
import { type Lijstvraag, meldingenLijst, meldingenMetId, ongelezenBerichten } from './werkvoorraad.store.ts'

export type Meldingregel = Readonly<{
  id: string
  kenmerk: string
  ontvangenOp: Date
  toestand: string
  besluit: string | null
  urgentie: string
  verschijningsvorm: string
  behandelaarId: string | null
  /** When somebody opened it first; `null` as long as nobody did. */
  gelezenOp: Date | null
  /** Where it is, in a few words; the only sealed thing in a list. */
  plaats: string
}>

/**
 * One page of meldingen with their place: one query for the rows, one for all keys. `naast` are the ids of what stands on
 * the same page, the newest first: opening costs most, so only what still fits on it is opened.
 */
export async function lijstMeldingen(
  ctx: TxContext,
  vraag: Lijstvraag,
  naast: readonly string[] = [],
): Promise<Meldingregel[]> {
  const gevonden = await meldingenLijst(ctx, vraag)
  const rijen = gevonden.filter((rij, plek) => plek + naast.filter((id) => id > rij.id).length < vraag.aantal)
  ctx.betreft(null)
  return await alsRegels(ctx, rijen)
}

/** Lines for meldingen that are known by their id; what the reader may not see, or what stands in a group, is not among them. */
export async function meldingenMet(ctx: TxContext, ids: readonly string[]): Promise<Meldingregel[]> {
  return ids.length === 0 ? [] : await alsRegels(ctx, await meldingenMetId(ctx, ids))
}

async function alsRegels(
  ctx: TxContext,
  rijen: Awaited<ReturnType<typeof meldingenLijst>>,
): Promise<Meldingregel[]> {
  const versies = await openDossiers(
    ctx,
    rijen.map((rij) => rij.id),
  )
  return rijen.map(({ inhoud, kanaal, ...rij }) => {
    const open = ontzegelWaarde<MeldingInhoud>(versies, plaatsVan.melding(rij.id), inhoud)
    return { ...rij, plaats: kort(open?.plaats || open?.waar || '') }
  })
}

export type NieuwBericht = { meldingId: string; kenmerk: string; op: Date }

/** Who wrote back and was not read yet: one line a melding, the oldest first. */
export async function nieuweBerichten(
  ctx: TxContext,
  compartiment: Lijstvraag['compartiment'],
  aantal: number,
): Promise<NieuwBericht[]> {
  const rijen = await ongelezenBerichten(ctx, compartiment, aantal)
  ctx.betreft(null)
  return rijen
}
