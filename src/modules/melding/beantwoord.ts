import { DomainError, nietGevonden } from '../../kernel/errors.ts'
import { nieuweDossiersleutel, verzegelWaarde } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { bewaarAntwoord } from './beantwoord.store.ts'
import { meldingMet } from './beoordeel.store.ts'
import { erIsGereageerd } from './eerste-reactie.ts'
import { verzegelVoorMelder } from './gesprek.ts'
import { geenContactSinds } from './gesprek-stop.store.ts'
import { gesprekVan } from './inzien.store.ts'
import { type BerichtInhoud, idVoorInhoud, plaatsVan } from './melding.ts'

/**
 * Writes to whoever reported. Sealed for the timeline under a version of the key that a colleague who reported can
 * open, and for the holder of a code in her own letter box.
 */
export async function beantwoord(
  ctx: TxContext,
  invoer: { id: string; tekst: string; bericht: string; vraag?: boolean },
): Promise<void> {
  const melding = await meldingMet(ctx, invoer.id)
  if (!melding) throw nietGevonden()
  const gesprek = await gesprekVan(ctx, melding.id)
  if (!gesprek?.publiekeSleutel && !gesprek?.accountId)
    throw new DomainError(
      'niemand-leest',
      409,
      'Niemand kan dit antwoord lezen: de melder heeft geen code en is geen collega.',
    )
  if (await geenContactSinds(ctx, melding.id))
    throw new DomainError(
      'geen-contact',
      409,
      'De melder wil geen contact meer. Uw bericht is niet verstuurd.',
    )
  const { compartiment } = melding
  const { opzoekId, publiekeSleutel, accountId } = gesprek
  const sleutel = await nieuweDossiersleutel(ctx, { id: melding.id, compartiment, accountId })
  const id = idVoorInhoud(invoer.bericht, invoer.tekst, ctx.now)
  const inhoud: BerichtInhoud = { tekst: invoer.tekst }
  await bewaarAntwoord(ctx, {
    id,
    meldingId: melding.id,
    compartiment,
    inhoud: verzegelWaarde(sleutel, plaatsVan.bericht(id), inhoud),
    voorMelder: publiekeSleutel && verzegelVoorMelder(publiekeSleutel, id, invoer.tekst),
    opzoekId,
    accountId,
    vraag: invoer.vraag ?? false,
  })
  await erIsGereageerd(ctx, melding.id)
  ctx.betreft(melding.id)
}
