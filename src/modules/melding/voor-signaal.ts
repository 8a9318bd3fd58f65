import type { TxContext } from '../../platform/db/index.ts'
import { houdSamenBuiten } from '../belang/index.ts'
import { type Dossier, neemVerleningMee } from '../toegang/index.ts'
import { idsMetKenmerk, idsVanSignalen, werkMeldingBij, zetGesprektoestand } from './beoordeel.store.ts'
import { beoordeel, type Gezien } from './beoordeel.ts'

/** Judges a melding by making a signaal of it, or adding it to one. It is kept as long as the signaal. Says by which channel it came. */
export async function koppelAanSignaal(
  ctx: TxContext,
  melding: Gezien,
  signaal: { id: string; kenmerk: string; nieuw: boolean; toelichting: string },
): Promise<{ kanaal: string }> {
  if (signaal.nieuw) await neemVerleningMee(ctx, melding.id, { soort: 'signaal', id: signaal.id })
  const { kanaal } = await beoordeel(ctx, melding, {
    besluit: signaal.nieuw ? 'signaal' : 'samengevoegd',
    toelichting: { naar: signaal.kenmerk, tekst: signaal.toelichting },
    wijziging: { toestand: 'in-behandeling', signaalId: signaal.id },
  })
  await houdSamenBuiten(ctx, await dossiersVan(ctx, signaal.id))
  return { kanaal }
}

/** A signaal and its meldingen: who has an interest in one has it in all. */
export async function dossiersVan(ctx: TxContext, signaalId: string): Promise<Dossier[]> {
  const meldingen = await idsVanSignalen(ctx, [signaalId])
  return [
    { soort: 'signaal', id: signaalId },
    ...meldingen.map(({ id }): Dossier => ({ soort: 'melding', id })),
  ]
}

/** The melding that somebody named; nothing when the reader does not know it. */
export async function meldingMetKenmerk(ctx: TxContext, kenmerk: string): Promise<Dossier[]> {
  return (await idsMetKenmerk(ctx, kenmerk)).map(({ id }) => ({ soort: 'melding', id }))
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
