import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { verhuisGevaar } from '../acuut/index.ts'
import { houdSamenBuiten } from '../belang/index.ts'
import { type Dossier, neemVerleningMee } from '../toegang/index.ts'
import {
  idsMetKenmerk,
  idsVanSignalen,
  meldingMet,
  werkMeldingBij,
  zetGesprektoestand,
} from './beoordeel.store.ts'
import { beoordeel, type Gezien } from './beoordeel.ts'
import { lezersVan } from './gesprek.store.ts'

/**
 * Judges a melding by making a signaal of it, or adding it to one. It is kept as long as the signaal. Danger goes along. Says by
 * which channel it came.
 */
export async function koppelAanSignaal(
  ctx: TxContext,
  melding: Gezien,
  signaal: { id: string; kenmerk: string; nieuw: boolean; toelichting: string },
): Promise<{ acuut: boolean; kanaal: string }> {
  if (signaal.nieuw) await neemVerleningMee(ctx, melding.id, { soort: 'signaal', id: signaal.id })
  const { kanaal } = await beoordeel(ctx, melding, {
    besluit: signaal.nieuw ? 'signaal' : 'samengevoegd',
    toelichting: { naar: signaal.kenmerk, tekst: signaal.toelichting },
    wijziging: { toestand: 'in-behandeling', signaalId: signaal.id },
  })
  await houdSamenBuiten(ctx, await dossiersVan(ctx, signaal.id))
  return { acuut: await verhuisGevaar(ctx, melding.id, signaal.id), kanaal }
}

/** A signaal and its meldingen: who has an interest in one has it in all. */
export async function dossiersVan(ctx: TxContext, signaalId: string): Promise<Dossier[]> {
  const meldingen = await idsVanSignalen(ctx, [signaalId])
  return [
    { soort: 'signaal', id: signaalId },
    ...meldingen.map(({ id }): Dossier => ({ soort: 'melding', id })),
  ]
}

/** The signaal that a melding is in; `null` when it is in none, or the reader does not know it. */
export async function signaalVanMelding(ctx: TxContext, id: string): Promise<string | null> {
  return (await meldingMet(ctx, id))?.signaalId ?? null
}

/** The melding that somebody named; nothing when the reader does not know it. */
export async function meldingMetKenmerk(ctx: TxContext, kenmerk: string): Promise<Dossier[]> {
  return (await idsMetKenmerk(ctx, kenmerk)).map(({ id }) => ({ soort: 'melding', id }))
}

const afhandelen = { doel: 'afhandelen', verwerking: 'melding.afhandelen' } as const

/**
 * With a signaal its meldingen are done: whoever reported sees `afgehandeld` and no more. By Baken itself, because who closes
 * a signaal need not be somebody who may read meldingen. Says whether anybody who reported can read a message.
 */
export async function sluitMeldingenVan(ctx: TxContext, signaalId: string): Promise<boolean> {
  return await alsSysteem(ctx, afhandelen, async (sys) => {
    const rijen = await idsVanSignalen(sys, [signaalId])
    for (const rij of rijen) await werkMeldingBij(sys, rij, { toestand: 'afgehandeld' })
    const ids = rijen.map((rij) => rij.id)
    await zetGesprektoestand(sys, ids, 'afgehandeld')
    return (await lezersVan(sys, ids)).length > 0
  })
}

/** A signaal was opened again. What whoever reported sees stays as it was: a change there could warn somebody. */
export async function heropenMeldingenVan(ctx: TxContext, signaalId: string): Promise<void> {
  await alsSysteem(ctx, afhandelen, async (sys) => {
    for (const rij of await idsVanSignalen(sys, [signaalId]))
      await werkMeldingBij(sys, rij, { toestand: 'in-behandeling' })
  })
}

/** The meldingen of a signaal of which somebody can read a reply. */
export async function leesbareMeldingenVan(ctx: TxContext, signaalId: string): Promise<string[]> {
  const ids = (await idsVanSignalen(ctx, [signaalId])).map(({ id }) => id)
  return await lezersVan(ctx, ids)
}
