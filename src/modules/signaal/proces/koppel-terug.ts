import { DomainError } from '../../../kernel/errors.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { schrijfMeldersVan } from '../../melding/index.ts'
import type { Regio } from '../../netwerk/index.ts'
import { haalVanzelf } from '../../termijn/index.ts'
import { noteer } from '../noteer.ts'
import type { Inhanden } from '../pak-signaal.ts'
import { zegel } from '../signaal.inhoud.ts'
import { bewaarStuk } from './proces.store.ts'

/** `melder`: the code of an example text, `eigen` with a text of one's own, or `geen` with the reason in it. */
export type Berichtkeuze = { melder: string; tekst: string; bericht: string }
type Bericht = { keuze: string; tekst: string; en?: string | undefined; naam: string; bericht: string }

/** What the reporter will hear, read before anything is stored. */
export function leesBericht({ antwoorden }: Regio, { melder, tekst, bericht }: Berichtkeuze): Bericht {
  if (melder === 'geen') return { keuze: melder, tekst, naam: 'Geen bericht aan de melder', bericht }
  if (melder === 'eigen') return { keuze: melder, tekst, naam: 'Bericht aan de melder', bericht }
  const voorbeeld = antwoorden.find(({ code }) => code === melder)
  if (!voorbeeld) throw new DomainError('onbekend', 400, 'Kies wat de melder hoort.', 'melder')
  return { keuze: melder, ...voorbeeld, naam: `Bericht aan de melder: ${voorbeeld.naam}`, bericht }
}

/** Writes to everybody who reported and can read it, or keeps why nobody is written to. */
export async function bewaarTerugkoppeling(
  ctx: TxContext,
  { rij, sleutel }: Inhanden,
  volgnummer: number,
  { keuze, tekst, en, naam, bericht }: Bericht,
): Promise<void> {
  const aantal = keuze === 'geen' ? 0 : await schrijfMeldersVan(ctx, rij.id, { tekst, en, bericht })
  const id = nieuwId(ctx.now)
  const soort = 'terugkoppeling' as const
  const inhoud = { soort, keuze, tekst, aantal, door: ctx.actor.naam }
  await bewaarStuk(ctx, {
    ...{ id, signaalId: rij.id, soort, volgnummer, versie: rij.versie + 1 },
    inhoud: zegel('stuk', sleutel, id, inhoud),
  })
  await haalVanzelf(ctx, { dossierId: rij.id, codes: ['terugkoppeling-melder'] })
  const wie = keuze === 'geen' ? '' : ` (${aantal === 1 ? '1 melder' : `${aantal} melders`})`
  const feit = { soort: 'stuk', titel: `${naam}${wie}`, tekst } as const
  await noteer(ctx, { id: rij.id, versie: rij.versie + 1, sleutel }, feit)
}
