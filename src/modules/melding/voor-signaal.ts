import type { TxContext } from '../../platform/db/index.ts'
import { idsVanSignalen, werkMeldingBij, zetGesprektoestand } from './beoordeel.store.ts'
import { beoordeel, type Gezien } from './beoordeel.ts'

/** Judges a melding by making a signaal of it, or adding it to one. It is kept as long as the signaal. */
export async function koppelAanSignaal(
  ctx: TxContext,
  melding: Gezien,
  signaal: { id: string; kenmerk: string; nieuw: boolean; toelichting: string },
): Promise<void> {
  await beoordeel(ctx, melding, {
    besluit: signaal.nieuw ? 'signaal' : 'samengevoegd',
    toelichting: { naar: signaal.kenmerk, tekst: signaal.toelichting },
    wijziging: { toestand: 'in-behandeling', signaalId: signaal.id },
  })
}

/** With a signaal its meldingen are done: whoever reported sees `afgehandeld` and no more. */
export async function sluitMeldingenVan(ctx: TxContext, signaalId: string): Promise<void> {
  const rijen = await idsVanSignalen(ctx, [signaalId])
  for (const rij of rijen) await werkMeldingBij(ctx, rij, { toestand: 'afgehandeld' })
  await zetGesprektoestand(
    ctx,
    rijen.map((rij) => rij.id),
    'afgehandeld',
  )
}
