import { nietGevonden } from '../../kernel/errors.ts'
import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import {
  nieuweDossiersleutel,
  type sleutelsVanMeldcode,
  verzegelWaarde,
} from '../../platform/crypto/index.ts'
import { metBewijs, type TxContext } from '../../platform/db/index.ts'
import { houdBuiten } from '../belang/index.ts'
import { type Meegestuurd, neemBijlagenOver } from './bijlage-neem-over.ts'
import { berichtenBij, bewaarBerichtVanMelder, gesprekMet } from './gesprek.store.ts'
import { openVoorMelder, verzegelVoorMelder } from './gesprek.ts'
import { markeerGezien } from './gesprek-gezien.store.ts'
import { geenContactSinds } from './gesprek-stop.store.ts'
import { idVoorInhoud, plaatsVan } from './melding.ts'

export type Codesleutels = ReturnType<typeof sleutelsVanMeldcode>
export type Gesprek = {
  toestand: string
  ontvangenOp: string
  /** The day from which she wants no contact any more. */
  geenContactSinds: string | null
  /** The desk asked something, and she did not write since. */
  vraagOpen: boolean
  berichten: GesprekBericht[]
}
export type GesprekBericht = {
  id: string
  van: string
  tekst: string
  op: Date
  vraag: boolean
  /** The day on which the desk opened it; no time. */
  gelezenOp: string | null
}

/**
 * What somebody with the code may know: one of three states, and what was written to and by her. Her own reading leaves no
 * line in the logbook: a line has a time, and a time could betray her (besluit 0019).
 */
export async function leesGesprek(
  ctx: TxContext,
  meldingId: string,
  { bus }: Codesleutels,
): Promise<Gesprek> {
  const gesprek = await gesprekMet(ctx, meldingId)
  if (!gesprek) throw nietGevonden()
  const rijen = await berichtenBij(ctx, meldingId)
  const berichten = rijen
    .filter((rij) => rij.voorMelder)
    .map(({ id, van, op, vraag, voorMelder, gelezenOp }) => ({
      ...{ id, van, op, vraag },
      tekst: openVoorMelder(bus, id, voorMelder!),
      gelezenOp: gelezenOp && dagVan(gelezenOp),
    }))
  await markeerGezien(ctx, meldingId)
  const { toestand, ontvangenOp } = gesprek
  return {
    ...{ toestand, ontvangenOp, berichten },
    geenContactSinds: await geenContactSinds(ctx, meldingId),
    vraagOpen: berichten.slice(naMelder(berichten)).some(({ vraag }) => vraag),
  }
}

/** Where what was written since the reporter's last message begins. */
function naMelder(berichten: readonly { van: string }[]): number {
  return berichten.findLastIndex(({ van }) => van === 'melder') + 1
}

/** Adds a message by the reporter: sealed for the municipality, and once more for herself. */
export async function vulAan(
  ctx: TxContext,
  {
    meldingId,
    tekst,
    zaad,
    sleutels,
    mee = null,
  }: { meldingId: string; tekst: string; zaad: string; sleutels: Codesleutels; mee?: Meegestuurd | null },
): Promise<void> {
  const gesprek = await gesprekMet(ctx, meldingId)
  if (!gesprek) throw nietGevonden()
  const { compartiment } = gesprek
  const inhoud = [tekst, ...(mee?.bestanden.map(({ sha256 }) => sha256) ?? [])].join('\n')
  const id = idVoorInhoud(zaad, inhoud, ctx.now)
  const sleutel = await nieuweDossiersleutel(ctx, { id: meldingId, compartiment })
  await bewaarBerichtVanMelder(ctx, {
    id,
    meldingId,
    compartiment,
    inhoud: verzegelWaarde(sleutel, plaatsVan.bericht(id), { tekst }),
    voorMelder: verzegelVoorMelder(sleutels.bus.publiek, id, tekst),
    opzoekId: sleutels.opzoekId,
  })
  if (mee)
    await metBewijs(ctx, mee.conceptId, (ander) =>
      neemBijlagenOver(ander, { id: meldingId, compartiment }, sleutel, mee),
    )
  await houdBuiten(ctx, [{ soort: compartiment as 'melding' | 'hulpvraag', id: meldingId }], tekst)
  ctx.betreft(meldingId)
}
