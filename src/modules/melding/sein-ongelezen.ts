import type { TxContext } from '../../platform/db/index.ts'
import { zetKlaar } from '../../platform/jobs/zet-klaar.store.ts'
import { wieMagErbij } from '../belang/index.ts'
import { type Leesrooster, type Loket, leesroosterHier, leesurenGeleden, regioVan } from '../netwerk/index.ts'
import { type Teller, wieWerkHoort } from '../toegang/index.ts'
import { type Compartiment, telOngelezen, telWerk, zetSein } from './sein.store.ts'

type Kant = { compartiment: Compartiment; loket: Loket; doel: string; lezers: string[]; hogerop: string[] }

/**
 * Who hears that something is there, and who when it stays unread. Of a hulpvraag nobody outside the care desk hears
 * anything, also not the beheerder: a mail without a melding would tell that there is one (besluit 0005).
 */
const kanten: readonly Kant[] = [
  {
    compartiment: 'melding',
    loket: 'meldpunt',
    doel: 'beoordelen',
    lezers: ['aandachtsfunctionaris'],
    hogerop: ['regisseur', 'beheerder'],
  },
  { compartiment: 'hulpvraag', loket: 'hulploket', doel: 'zorg', lezers: ['zorgcoordinator'], hogerop: [] },
]

/** The steps in which Baken tells of something unread; each is told once. */
const stappen = { nieuw: 1, eerst: 2, daarna: 3 } as const

/** Tells the readers of a municipality, without content, what is new and what lies unread too long. */
export async function seinOngelezen(ctx: TxContext): Promise<void> {
  const regio = await regioVan(ctx)
  const { ongelezen } = regio.meldpunt
  for (const kant of kanten) {
    const rooster = await leesroosterHier(ctx, regio, kant.loket)
    const sinds = (uren: number | undefined) => (uren ? leesurenGeleden(rooster, ctx.now, uren) : null)
    const iedereen = [...kant.lezers, ...kant.hogerop]
    // The last step first: what is told of as too late is not told of as new as well.
    await sein(ctx, kant, { sein: stappen.daarna, tot: sinds(ongelezen?.daarna) }, 'ongelezen', iedereen)
    await sein(ctx, kant, { sein: stappen.eerst, tot: sinds(ongelezen?.eerst) }, 'ongelezen', kant.lezers)
    await sein(ctx, kant, { sein: stappen.nieuw, tot: ctx.now }, 'nieuw', kant.lezers)
  }
}

async function sein(
  ctx: TxContext,
  { compartiment }: Kant,
  { sein: stap, tot }: { sein: number; tot: Date | null },
  soort: 'nieuw' | 'ongelezen',
  rollen: readonly string[],
): Promise<void> {
  if (!tot) return
  const dossiers = await zetSein(ctx, { compartiment, sein: stap, tot })
  if (dossiers.length === 0) return
  const accounts = new Set<string>()
  for (const rol of rollen) for (const id of await wieWerkHoort(ctx, rol)) accounts.add(id)
  for (const accountId of await wieMagErbij(ctx, [...accounts], dossiers))
    await zetKlaar(ctx, 'mail', { soort, accountId })
}

export type TeLaat = { aantal: number; uren: number }

/** How many dossiers lie unread longer than the region wants, as far as the reader may see them; `null` when none. */
export async function teLaatGelezen(ctx: TxContext, compartiment: Compartiment): Promise<TeLaat | null> {
  const regio = await regioVan(ctx)
  const uren = regio.meldpunt.ongelezen?.eerst
  if (!uren) return null
  const { loket } = kanten.find((kant) => kant.compartiment === compartiment)!
  const rooster: Leesrooster = await leesroosterHier(ctx, regio, loket)
  const tot = leesurenGeleden(rooster, ctx.now, uren)
  const aantal = tot ? await telOngelezen(ctx, { compartiment, tot }) : 0
  return aantal > 0 ? { aantal, uren } : null
}

/** What the mail of the day counts, for each doel: whoever may not see a side counts nothing there. */
export const werktellers: readonly Teller[] = kanten.map(({ compartiment, doel }) => ({
  doel,
  tel: (ctx) => telWerk(ctx, compartiment),
}))
