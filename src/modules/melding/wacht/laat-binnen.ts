import { setTimeout } from 'node:timers/promises'
import type { Verzoek } from '../../../web/verzoek.ts'
import type { Drukte } from './drukte.ts'
import { leesWachtbewijs, schrijfWachtbewijs, type Waarvoor } from './wachtbewijs.ts'
import { trekNummer } from './wachtrij.store.ts'

/** What somebody who has to wait gets: her number as it goes along in the form, and for how long. */
export type Wachten = Readonly<{ bewijs: string; seconden: number }>

type Poging = Waarvoor & { bewijs: unknown }
const nogEens = 2

/** Does the work, or says how long to wait first. Who comes back at her turn is let in before who comes now. */
export async function laatBinnen(
  drukte: Drukte,
  verzoek: Pick<Verzoek<unknown>, 'werk' | 'omgeving'>,
  poging: Poging,
  doe: () => Promise<void>,
): Promise<Wachten | null> {
  const { now } = verzoek.omgeving
  const wachten = drukte.moetWachten(now) ? await beurtVan(drukte, verzoek, poging) : null
  if (!wachten) await drukte.tel(doe)
  return wachten
}

async function beurtVan(
  drukte: Drukte,
  verzoek: Pick<Verzoek<unknown>, 'werk' | 'omgeving'>,
  { bewijs, ...waarvoor }: Poging,
): Promise<Wachten | null> {
  const { now } = verzoek.omgeving
  const wat = { gemeenteId: waarvoor.gemeenteId, spoor: 'geen', verwerking: 'melding.wachtrij' } as const
  const { beurt, nieuw, tekst } = await verzoek.werk(wat, async (ctx) => {
    const eerder = leesWachtbewijs(ctx, waarvoor, bewijs)
    const nu = eerder ?? (await trekNummer(ctx, drukte.grenzen))
    return { beurt: nu, nieuw: !eerder, tekst: schrijfWachtbewijs(ctx, waarvoor, nu) }
  })
  const nog = Math.ceil((beurt.op.getTime() - now.getTime()) / 1000)
  if (!nieuw && nog <= 0 && drukte.heeftPlaats()) return null
  if (nieuw) {
    drukte.beurtGegeven(beurt.op)
    await setTimeout(drukte.grenzen.rem)
  }
  return { bewijs: tekst, seconden: Math.max(nog, nogEens) }
}
